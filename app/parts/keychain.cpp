// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/keychain.h"

#include "core/base/logging.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

QString program()
{
    return u"Tapsyrys"_s;
}

Failure failure(const QKeychain::Job &job)
{
    qCWarning(logApp) << "keychain:" << job.error() << job.errorString();
    return Failure({.kind = Error::Kind::Storage, .detail = job.errorString()});
}

} // namespace

void Keychain::read(const QString &key, QObject *context, std::function<void(Result<std::optional<QString>>)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(program()); // deletes itself
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [this, job, key, done = std::move(done)] {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            m_readable.insert(key);
        if (job->error() == QKeychain::NoError)
            done(job->textData());
        else if (job->error() == QKeychain::EntryNotFound)
            done(std::nullopt);
        else
            done(failure(*job));
    });
    job->start();
}

void Keychain::write(const QString &key, const QString &secret, QObject *context,
                     std::function<void(Result<void>)> done)
{
    if (!m_readable.contains(key)) {
        QTimer::singleShot(0, context, [done = std::move(done)] {
            done(Failure({.kind = Error::Kind::Storage, .detail = u"what stands there could not be read"_s}));
        });
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(program());
    job->setKey(key);
    job->setTextData(secret);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        if (job->error() == QKeychain::NoError)
            done({});
        else
            done(failure(*job));
    });
    job->start();
}
