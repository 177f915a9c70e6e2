// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a piece of text says about the work, on one scale everywhere in the program. Always shown
// as text, icon and colour together: never by colour alone.
enum class Meaning {
    Neutral, // nothing to hurry about
    Near, // a deadline comes close
    Late, // a deadline has passed
    Done, // it is done
    Information, // good to know
    Unknown, // the outcome of a change is not known yet
};
