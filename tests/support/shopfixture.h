// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/trainingshop.h"
#include "tests/support/changes.h"
#include "tests/support/testclock.h"
#include "tests/support/workplace.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

// A Training shop and the program's core against it, over a directory of their own: begun anew for every test
// function.
class ShopFixture
{
protected:
    // A new directory; nobody answers before there is a shop.
    void beginOffline()
    {
        endAll();
        m_directory = std::make_unique<QTemporaryDir>();
    }
    void beginWith(const TrainingShop::Options &options)
    {
        beginOffline();
        startShop(options);
    }
    void endAll()
    {
        m_place.reset();
        m_shop.reset();
        m_directory.reset();
    }

    // Another one may have been there; the program that knew it is ended.
    void startShop(const TrainingShop::Options &options)
    {
        m_place.reset();
        m_shop = std::make_unique<TrainingShop>(options, m_clock);
        QVERIFY(m_shop->start());
    }

    // How the program reaches the shop, and how long it waits for an answer.
    Workplace::Options options(std::chrono::milliseconds timeout = Workplace::Options().timeout) const
    {
        return {.apiUrl = m_shop ? m_shop->apiUrl() : QUrl(QStringLiteral("http://127.0.0.1:9/shop/api")),
                .token = m_shop ? m_shop->token() : QStringLiteral("token"),
                .directory = m_directory->path(),
                .timeout = timeout};
    }

    // At any start after the first one it goes on in its directory.
    void startProgram() { startProgram(options()); }
    void startProgram(const Workplace::Options &options)
    {
        m_place.reset();
        m_place = std::make_unique<Workplace>(options, m_clock);
    }

    int requests() const { return int(m_shop->log().size()); }
    int writes() const
    {
        const auto log = m_shop->log();
        return int(std::ranges::count_if(log, isWrite));
    }

    TestClock m_clock;
    std::unique_ptr<TrainingShop> m_shop;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Workplace> m_place;
};
