// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstore.h"

#include <QSet>

// The system's keychain. Anything but a plain "there is no such entry" counts as no safe storage,
// and what could not be read in this run is not written either: a keychain that is only slow or
// locked would lose the token that stands in it.
class Keychain final : public SecretStore
{
public:
    void read(const QString &key, QObject *context, std::function<void(Result<std::optional<QString>>)> done) override;
    void write(const QString &key, const QString &secret, QObject *context,
               std::function<void(Result<void>)> done) override;

private:
    QSet<QString> m_readable;
};
