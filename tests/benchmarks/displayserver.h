// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QProcess>
#include <QString>

#include <chrono>
#include <cstdlib>
#include <memory>
#include <poll.h>
#include <set>
#include <thread>
#include <xcb/xcb.h>

// An X server of its own, without a screen and without other programs, that says when a window is mapped.
class DisplayServer
{
public:
    DisplayServer()
    {
        using namespace Qt::StringLiterals;
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s, u"-nolisten"_s,
                                   u"tcp"_s, u"-noreset"_s});
        while (!m_server.canReadLine() && m_server.waitForReadyRead(10'000)) {
        }
        if (!m_server.canReadLine())
            return;
        m_name = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
        m_connection.reset(xcb_connect(qPrintable(m_name), nullptr));
        if (xcb_connection_has_error(m_connection.get()))
            return;
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection.get())).data->root;
        const quint32 mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection.get(), m_root, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(m_connection.get());
        m_isRunning = true;
    }

    ~DisplayServer()
    {
        m_connection.reset();
        m_server.terminate();
        m_server.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(DisplayServer)

    bool isRunning() const { return m_isRunning; }
    QString name() const { return m_name; } // as DISPLAY has it

    // A window that is no menu or tool tip was mapped.
    bool waitForWindow(int atMostMs)
    {
        const QDeadlineTimer deadline(atMostMs);
        pollfd events{xcb_get_file_descriptor(m_connection.get()), POLLIN, 0};
        while (!deadline.hasExpired()) {
            if (takesMapping())
                return true;
            poll(&events, 1, int(deadline.remainingTime()));
        }
        return false;
    }

    // Where the orders stand, more is seen than one colour and its edges.
    bool waitForOrders(int atMostMs) const
    {
        constexpr std::chrono::milliseconds pause(2);
        const QDeadlineTimer deadline(atMostMs);
        while (!areOrdersDrawn()) {
            if (deadline.hasExpired())
                return false;
            std::this_thread::sleep_for(pause);
        }
        return true;
    }

    // What has happened until now counts no more.
    void forget()
    {
        std::free(xcb_get_input_focus_reply(m_connection.get(), xcb_get_input_focus(m_connection.get()), nullptr));
        while (takesMapping()) {
        }
    }

private:
    struct Disconnect {
        void operator()(xcb_connection_t *connection) const { xcb_disconnect(connection); }
    };

    bool areOrdersDrawn() const
    {
        constexpr size_t edges = 16;
        auto *image = xcb_get_image_reply(
            m_connection.get(),
            xcb_get_image(m_connection.get(), XCB_IMAGE_FORMAT_Z_PIXMAP, m_root, 400, 400, 300, 200, ~0U), nullptr);
        if (!image)
            return false;
        const auto *pixels = reinterpret_cast<const quint32 *>(xcb_get_image_data(image));
        const std::set<quint32> colours(pixels, pixels + xcb_get_image_data_length(image) / 4);
        std::free(image);
        return colours.size() > edges;
    }

    bool takesMapping()
    {
        while (auto *event = xcb_poll_for_event(m_connection.get())) {
            const bool isMapping = (event->response_type & ~0x80) == XCB_MAP_NOTIFY &&
                                   !reinterpret_cast<xcb_map_notify_event_t *>(event)->override_redirect;
            std::free(event);
            if (isMapping)
                return true;
        }
        return false;
    }

    QProcess m_server;
    xcb_window_t m_root = 0;
    QString m_name;
    std::unique_ptr<xcb_connection_t, Disconnect> m_connection;
    bool m_isRunning = false;
};
