// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstore.h"

#include <QHash>
#include <QTimer>

#include <utility>
#include <vector>

// A keychain in memory; without `isSafe` it is a computer that has none, and a silent one answers when it is told to.
class MemoryKeychain final : public SecretStore
{
public:
    void read(const QString &key, QObject *context, std::function<void(Result<std::optional<QString>>)> done) override
    {
        const auto answer = [this, key, done = std::move(done)] {
            if (!isSafe)
                done(Failure({.kind = Error::Kind::Storage}));
            else
                done(secrets.contains(key) ? std::optional(secrets.value(key)) : std::nullopt);
        };
        if (isSilent)
            owed.push_back(answer);
        else
            QTimer::singleShot(0, context, answer);
    }

    void answerAfterAll()
    {
        for (const auto &answer : std::exchange(owed, {}))
            answer();
    }

    void write(const QString &key, const QString &secret, QObject *context,
               std::function<void(Result<void>)> done) override
    {
        QTimer::singleShot(0, context, [this, key, secret, done = std::move(done)] {
            if (!isSafe) {
                done(Failure({.kind = Error::Kind::Storage}));
                return;
            }
            secrets.insert(key, secret);
            done({});
        });
    }

    QHash<QString, QString> secrets;
    bool isSafe = true;
    bool isSilent = false;
    std::vector<std::function<void()>> owed;
};
