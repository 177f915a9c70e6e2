// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/http/credentials.h"
#include "core/http/job.h"
#include "core/http/retrypolicy.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>
#include <utility>

class QNetworkReply;

enum class Priority { Background, Person };

// The one place that talks to the marketplace. At most four requests at once; what a person waits
// for goes ahead of background reading. When the server asks for a pause the whole client keeps it: reads
// wait, and so do writes for two minutes; where it is longer they end as RateLimited, unsent. Sends every
// header the contract asks for, follows no redirect, and never repeats a write whose bytes may have left.
// An answer of more than 32 MB (a document: 20 MB) is not read to its end: TooLarge.
//
// An address the server gave (RequestData::address) is asked only over https, or on this computer;
// else the Error is UnsafeAddress. Who we are is told to nobody but the API itself, and one redirect
// is followed, under the same rules.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QUrl baseUrl; // "https://kaspi.kz/shop/api"
        std::chrono::milliseconds timeout{20'000}; // without a byte moving
        RetryPolicy retry;
    };

    ApiClient(Options options, const Clock &clock, QObject *parent = nullptr);
    ~ApiClient() override;

    void setCredentials(Credentials credentials);
    // From now on until setCredentials() a request that brings no token of its own ends as NoToken, unsent.
    void closeUntilToken();
    bool isClosed() const { return m_isClosed; }
    const QUrl &baseUrl() const { return m_options.baseUrl; }
    // This computer's clock minus the server's, from the last answer that told its date.
    std::optional<std::chrono::milliseconds> clockOffset() const { return m_clockOffset; }

    // The server asked for silence until then; nothing: requests go as they come.
    std::optional<Instant> pausedUntil() const { return m_pausedUntil; }
    // Why a change would be refused now instead of waiting for the end of the pause.
    std::optional<Error> whyNoWrites() const;

    // A person asks in spite of the pause: one read goes all the same, the next that waits or comes. If it is
    // answered the pause is over; if the server asks to wait again, that counts. Changes are not asked for.
    void askDespitePause();

    // How many answers (or failures) there have been, repetitions included.
    int requestsFinished() const { return m_finished; }

    // Starts a request for `owner`; see JobBase for how it ends.
    template <typename T>
    Job<T> *send(const Request<T> &request, Priority priority, QObject *owner, typename Job<T>::Done done)
    {
        auto *job = new Job<T>(request, owner, std::move(done));
        enqueue(job, priority);
        return job;
    }

Q_SIGNALS:
    void pauseChanged();

private:
    struct Waiting {
        QPointer<JobBase> job;
        Priority priority;
        int tries = 0;
        QUrl redirectedTo{};
        bool isDespitePause = false;
    };

    enum class Place { First, Last };

    void enqueue(JobBase *job, Priority priority);
    void queue(Waiting waiting, Place among);
    void pump();
    void refuseWrites();
    void refuseAllWithoutToken();
    void refuse(const std::function<bool(const RequestData &)> &which, const Error &why);
    void startDespitePause();
    void endPause();
    QUrl addressOf(const Waiting &waiting) const;
    bool isOurs(const QUrl &address) const;
    QNetworkRequest networkRequest(const RequestData &data, const QUrl &address) const;
    QNetworkReply *send(const RequestData &data, const QUrl &address);
    void start(Waiting waiting);
    void takeAnswer();
    void finish(const Waiting &waiting, QNetworkReply &reply);
    bool follow(const Waiting &waiting, const QNetworkReply &reply);
    void tryAgainLater(const Waiting &waiting, std::chrono::milliseconds pause);
    void pauseAll(std::chrono::milliseconds pause, bool isLatestWord);

    Options m_options;
    const Clock &m_clock;
    Credentials m_credentials;
    QNetworkAccessManager m_network;
    std::deque<Waiting> m_queue; // Person before Background, else first come first served
    int m_running = 0;
    int m_finished = 0;
    bool m_isClosed = false;
    QTimer m_pause; // runs while the server wants silence
    bool m_wantsDespitePause = false; // a person asked, no read has gone yet
    bool m_asksDespitePause = false; // it has gone
    std::optional<Instant> m_pausedUntil;
    std::deque<std::pair<Waiting, QNetworkReply *>> m_answers; // finished, not worked on yet
    QTimer m_nextAnswer;
    std::optional<std::chrono::milliseconds> m_clockOffset;
};
