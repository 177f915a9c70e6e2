// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/parts/commandline.h"
#include "app/parts/datadirectory.h"
#include "app/parts/keychain.h"
#include "core/base/settings.h"
#include "core/shop/shop.h"
#include "core/training/trainingshop.h"
#include "ui/shell/mainwindow.h"

#include <QObject>

#include <memory>

// The program put together, in plain construction: the members stand in the order they are built.
class Application : public QObject
{
    Q_OBJECT

public:
    // `training` is the shop to practise in, already started; null for the real one.
    Application(const StartOptions &options, const DataDirectory &directory, Settings &settings,
                std::unique_ptr<TrainingShop> training, const Clock &clock);

    // Begins. The window is on the screen already; nothing is drawn in it before.
    void start();
    // To the front, with this order if it is not empty: another start asked for it.
    void comeForward(const QString &orderCode);

    // After start(), of the Training shop: false where a step failed.
    bool walkTour();

private:
    void connectParts();
    void sayTroubles();
    void onTokenReady();
    void onTokenMissing();
    void onKeychainSilent();
    void sayNotStored();
    void startTraining();

    StartOptions m_options;
    DataDirectory m_directory;
    std::unique_ptr<TrainingShop> m_training;
    Keychain m_keychain;
    Shop m_shop;
    MainWindow m_window;
    bool m_hasBegun = false;
};
