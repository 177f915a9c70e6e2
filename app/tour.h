// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/parts/commandline.h"
#include "app/visitor.h"
#include "core/commands/journal.h"
#include "core/orders/stage.h"

#include <QDir>
#include <QSet>

class Application;

// The main job walked in the real window against the Training shop, in any language: one picture
// a step. Says each step on standard output, and on standard error the one that failed.
class Tour
{
public:
    // The application has been started with the Training shop.
    Tour(Application &application, const StartOptions &options);

    bool walk();

private:
    bool step(const char *name, const std::function<bool()> &action);

    bool acceptOrders();
    bool seeTheQueue();
    bool openANewOrder();
    bool accept();
    bool seeItAccepted();
    bool takeOneBack();

    bool handOneOver();
    bool openTheHandOver();
    bool sendTheCode();
    bool tryAWrongCode();
    bool handOver();

    bool packOne();
    bool openTheAssembling();
    bool assemble();
    bool seeTheWaybill();
    bool printIntoAFile();

    bool changeLines();
    bool weighLess();
    bool correctTheWeight();
    bool keepLess();
    bool reduce();

    bool endOthers();
    bool openTheCancelDialog();
    bool cancel();
    bool openAReturn();
    bool receiveIt();

    bool lookAround();
    bool seeTheJournal();
    bool readTheArchive();
    bool seeTheShortcuts();
    bool loseTheLink();

    // The first order of this stage that this can be done to and that no step has used.
    OrderCode chooseOrder(Stage stage, Change change);
    // As a scanner does it: number, Enter.
    bool bringUp(const OrderCode &code);
    // In the menu, once it is offered.
    // An action, by its id.
    bool choose(const QString &id);
    // Nine tenths into the field for the amount that the dialog of lines stands on.
    bool typeLess();
    bool pressPrimary(QWidget &dialog);
    bool waitForOutcome(const OrderCode &code, Change change, Outcome outcome) const;

    Application &m_application;
    Visitor m_visitor;
    QDir m_directory;
    int m_steps = 0;
    QSet<OrderCode> m_used;
    OrderCode m_accepted;
    OrderCode m_handedOver;
    OrderCode m_assembled;
    OrderCode m_changed;
    OrderCode m_cancelled;
    OrderCode m_returned;
};
