// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/groupwords.h"

#include "ui/text/doubts.h"
#include "ui/text/failures.h"

QString text::whyNotDone(Change change, const CommandGroup::Member &member)
{
    if (member.refusal)
        return refused(change, *member.refusal).whole();
    if (member.doubt)
        return inDoubt(*member.doubt).whole();
    return member.outcome == Outcome::Rejected ? changeFailed(change, member.error).whole() : QString();
}
