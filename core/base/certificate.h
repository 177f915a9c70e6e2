// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

// What was shown in the place of a certificate that can be trusted.
struct Certificate {
    enum class Fault { UntrustedIssuer, OtherHost, Expired, NotYetValid };

    Fault fault = Fault::UntrustedIssuer;
    QString issuedTo{}; // may be empty
    QString issuedBy{}; // may be empty
    Instant validFrom{};
    Instant validUntil{};

    bool operator==(const Certificate &) const = default;
};
