// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/times.h"

#include "core/base/almaty.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::duration_cast;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace text {

namespace {

struct Times {
    Q_DECLARE_TR_FUNCTIONS(Times)
};

QString clockTime(const QDateTime &at)
{
    return at.toString(u"HH:mm"_s);
}

QString hoursAndMinutes(minutes span)
{
    const int wholeHours = int(span / hours(1));
    const int rest = int(span / minutes(1) % 60);
    if (rest == 0) {
        //: A span of time: 2 h
        return Times::tr("%1 h").arg(wholeHours);
    }
    //: A span of time: 2 h 10 min
    return Times::tr("%1 h %2 min").arg(wholeHours).arg(rest);
}

QString lateBy(minutes late)
{
    if (late < hours(1)) {
        //: A deadline that has passed
        return Times::tr("%n min late", nullptr, int(late.count()));
    }
    if (late < days(1)) {
        // After so many hours nobody counts minutes any more.
        constexpr hours many(10);
        const minutes told = late < many ? late : std::chrono::floor<hours>(late);
        //: A deadline that has passed; %1 is "2 h 10 min"
        return Times::tr("%1 late").arg(hoursAndMinutes(told));
    }
    //: A deadline that has passed
    return Times::tr("%n days late", nullptr, int(late / days(1)));
}

} // namespace

QString moment(Instant at, Instant now)
{
    const QDateTime when = toAlmaty(at);
    const QDate today = toAlmaty(now).date();
    const QString time = clockTime(when);
    if (when.date() == today)
        return time;
    if (when.date() == today.addDays(1)) {
        //: %1 is a time: "tomorrow 10:00"
        return Times::tr("tomorrow %1").arg(time);
    }
    if (when.date() == today.addDays(-1)) {
        //: %1 is a time: "yesterday 10:00"
        return Times::tr("yesterday %1").arg(time);
    }
    if (when.date().year() == today.year()) {
        //: Format of a date in this year, as QDate::toString() takes it: "21 Nov"
        return QLocale().toString(when.date(), Times::tr("d MMM")) + u", "_s + time;
    }
    //: Format of a date in another year, as QDate::toString() takes it: "21 Nov 2025"
    return QLocale().toString(when.date(), Times::tr("d MMM yyyy")) + u", "_s + time;
}

QString date(Instant at)
{
    return QLocale().toString(toAlmaty(at).date(), Times::tr("d MMM yyyy"));
}

QString timeOfDay(Instant at)
{
    return clockTime(toAlmaty(at));
}

QString fullMoment(Instant at)
{
    return date(at) + u", "_s + toAlmaty(at).toString(u"HH:mm:ss"_s);
}

QString countdown(Instant deadline, Instant now)
{
    const milliseconds left = deadline - now;
    if (left > -minutes(1) && left < minutes(1)) {
        //: A deadline within this minute
        return Times::tr("due now");
    }
    if (left < milliseconds(0))
        return lateBy(duration_cast<minutes>(-left));
    if (left < hours(1)) {
        //: Time left until a deadline
        return Times::tr("in %n min", nullptr, int(duration_cast<minutes>(left).count()));
    }
    if (toAlmaty(deadline).date() == toAlmaty(now).date()) {
        //: Time left until a deadline; %1 is "2 h 10 min"
        return Times::tr("in %1").arg(hoursAndMinutes(duration_cast<minutes>(left)));
    }
    return moment(deadline, now);
}

QString age(Instant since, Instant now)
{
    const milliseconds old = std::max(now - since, milliseconds(0));
    if (old < minutes(1)) {
        //: How old the data is
        return Times::tr("%n s", nullptr, int(duration_cast<seconds>(old).count()));
    }
    if (old < hours(1)) {
        //: How old the data is
        return Times::tr("%n min", nullptr, int(duration_cast<minutes>(old).count()));
    }
    if (old < days(1)) {
        //: How old the data is
        return Times::tr("%n h", nullptr, int(duration_cast<hours>(old).count()));
    }
    //: How old the data is
    return Times::tr("%n days", nullptr, int(duration_cast<days>(old).count()));
}

} // namespace text
