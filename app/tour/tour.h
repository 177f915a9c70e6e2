// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/clerk.h"
#include "app/tour/visitor.h"

#include <QDir>

class TrainingShop;

// The main job walked in the real window against the Training shop, in any language: one picture
// a step. Says each step on standard output, and on standard error the one that failed.
class Tour
{
public:
    // Of a window that shows the Training shop; the pictures go into `directory`.
    Tour(QMainWindow &window, const Shop &shop, TrainingShop &training, const QString &directory);

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

    const Shop &m_shop;
    TrainingShop &m_training;
    Visitor m_visitor;
    Clerk m_clerk;
    QDir m_directory;
    int m_steps = 0;
    OrderCode m_accepted;
    OrderCode m_handedOver;
    OrderCode m_assembled;
    OrderCode m_changed;
    OrderCode m_cancelled;
    OrderCode m_returned;
};
