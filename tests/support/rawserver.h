// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <functional>
#include <vector>

class QTcpSocket;

// A server that understands nothing but bytes: keeps every request exactly as it came, over
// whichever connection, and answers with scripted bytes. For what an HTTP server would hide.
class RawServer : public QObject
{
    Q_OBJECT

public:
    enum class Ending { KeepOpen, Close };
    struct Answer {
        QByteArray bytes; // empty: never answered
        Ending ending = Ending::KeepOpen;
    };

    explicit RawServer(QObject *parent = nullptr);

    QUrl url() const;
    // The next requests get these, in turn; after the last one the fallback.
    void willAnswer(const Answer &answer) { m_answers.push_back(answer); }
    void setFallback(const Answer &answer)
    {
        m_fallback = [answer](const QByteArray &) { return answer; };
    }
    // The same, depending on what was asked.
    void setFallback(std::function<Answer(const QByteArray &request)> answer) { m_fallback = std::move(answer); }
    const std::vector<QByteArray> &requests() const { return m_requests; }
    int connections() const { return m_connections; }
    // Requests whose answer is still owed (answers with empty bytes).
    int unanswered() const { return m_unanswered; }

    static QByteArray http(const QByteArray &status, const QByteArray &body,
                           const QByteArray &headers = "Content-Type: application/vnd.api+json\r\n");

Q_SIGNALS:
    void requestCame();

private:
    void onConnection();
    void onBytes(QTcpSocket *socket);
    void answer(QTcpSocket *socket);

    QTcpServer m_server;
    std::deque<Answer> m_answers;
    std::function<Answer(const QByteArray &)> m_fallback;
    std::vector<QByteArray> m_requests;
    int m_connections = 0;
    int m_unanswered = 0;
};
