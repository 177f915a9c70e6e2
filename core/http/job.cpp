// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/job.h"

void JobBase::end(const Result<QByteArray> &body)
{
    // The owner may delete itself, and with it this job, in answer.
    const QPointer<JobBase> guard(this);
    deliver(body);
    if (guard)
        deleteLater();
}
