// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>
#include <optional>

class QObject;

// Where tokens live: the system's keychain, behind an interface so that core needs no desktop.
// Answers always come later, never during the call, and not at all once `context` is gone.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    // Nothing if the store works and holds no such secret; an Error of kind Storage if there is
    // no safe storage here. After an Error never write: something may stand there unread.
    virtual void read(const QString &key, QObject *context,
                      std::function<void(Result<std::optional<QString>>)> done) = 0;
    virtual void write(const QString &key, const QString &secret, QObject *context,
                       std::function<void(Result<void>)> done) = 0;
};
