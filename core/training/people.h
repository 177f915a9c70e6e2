// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QRandomGenerator;

namespace training {

struct Person {
    QString firstName;
    QString lastName;
    QString cellPhone; // mostly ten digits
};

struct Place {
    QString town;
    QString street;
    double latitude = 0;
    double longitude = 0;
};

// A made-up buyer: no real person, names as they are common in Kazakhstan.
Person somePerson(QRandomGenerator &random);
Place somePlace(QRandomGenerator &random);

} // namespace training
