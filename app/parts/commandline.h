// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>

// What the program was asked to do.
struct StartOptions {
    bool training = false;
    QString dataDirectory; // empty: the system's place for it
    QUrl apiUrl{QStringLiteral("https://kaspi.kz/shop/api")};
    QString token; // of this run only; empty: the keychain's
    QString language; // "en", "ru", "kk"; empty: the settings', else the system's
    std::chrono::seconds poll{60};
    OrderCode order; // to be opened; may be empty
    QString tourDirectory; // empty: no tour
    bool dark = false; // for the tour's pictures; else the system's choice
    std::optional<QSize> windowSize;
};

// Something to print instead of starting: --help, --version (exit code 0) or what is wrong (2).
struct Farewell {
    QString text;
    int exitCode = 0;
};

// Reads the arguments (the program's name first) and, for the token, the file they name.
// `environmentToken` is TAPSYRYS_TOKEN; --token-file goes before it.
std::variant<StartOptions, Farewell> readCommandLine(const QStringList &arguments, const QString &environmentToken);

// The token leaves this computer only encrypted: https, or http on a loopback address.
bool isAllowedApiUrl(const QUrl &url);
