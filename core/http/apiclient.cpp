// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/apiclient.h"

#include "core/base/logging.h"
#include "core/base/redaction.h"
#include "core/http/address.h"
#include "core/http/httpdate.h"
#include "core/http/oncebody.h"
#include "core/http/replyerror.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QSslError>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAtOnce = 4;
// A page of a hundred orders with all their lines is below two megabytes.
constexpr qint64 largestBody = 32'000'000;
// A label with its picture is below one.
constexpr qint64 largestDocument = 20'000'000;
// How much more than the largest answer Qt takes before it waits for us.
constexpr qint64 readAhead = 1024LL * 1024;
// However slowly it drips in, an answer is not waited for longer than this many time-outs.
constexpr int longestInTimeouts = 4;
constexpr auto abortReason = "tapsyrysAbortReason";

constexpr auto jsonApi = "application/vnd.api+json";

const char *methodName(RequestData::Method method)
{
    switch (method) {
    case RequestData::Method::Get:
        return "GET";
    case RequestData::Method::Post:
        return "POST";
    case RequestData::Method::Put:
        return "PUT";
    }
    Q_UNREACHABLE();
}

qint64 largestAnswer(const RequestData &data)
{
    return data.address ? largestDocument : largestBody;
}

bool bringsToken(const RequestData &data)
{
    return std::ranges::any_of(data.headers, [](const auto &header) { return header.first == tokenHeader; });
}

QString nameOf(const RequestData &data)
{
    return data.address ? address::withoutSecrets(*data.address) : QString::fromLatin1(data.path);
}

void abortBecause(QNetworkReply *reply, Error::Kind kind)
{
    reply->setProperty(abortReason, int(kind));
    reply->abort();
}

std::optional<std::chrono::milliseconds> offsetFromServer(const QNetworkReply &reply, Instant now)
{
    const std::optional<Instant> told = httpDate(reply.rawHeader("Date"));
    return told ? std::optional(now - *told) : std::nullopt;
}

} // namespace

ApiClient::ApiClient(Options options, const Clock &clock, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_clock(clock)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // not before the server allows
    connect(&m_pause, &QTimer::timeout, this, &ApiClient::endPause);
    m_nextAnswer.setSingleShot(true);
    connect(&m_nextAnswer, &QTimer::timeout, this, &ApiClient::takeAnswer);
}

ApiClient::~ApiClient()
{
    const auto replies = m_network.findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies) {
        reply->disconnect(this);
        reply->abort();
    }
}

void ApiClient::setCredentials(Credentials credentials)
{
    m_credentials = {inHeader(std::move(credentials.token)), inHeader(std::move(credentials.merchantUid))};
    addSecret(m_credentials.token);
    m_isClosed = false;
}

void ApiClient::closeUntilToken()
{
    m_isClosed = true;
}

void ApiClient::askDespitePause()
{
    if (!m_pause.isActive() || m_asksDespitePause)
        return;
    m_wantsDespitePause = true;
    QMetaObject::invokeMethod(this, &ApiClient::pump, Qt::QueuedConnection);
}

void ApiClient::enqueue(JobBase *job, Priority priority)
{
    queue({job, priority}, Place::Last);
    // Never synchronously: whoever asked has the Job in hand before anything happens to it.
    QMetaObject::invokeMethod(this, &ApiClient::pump, Qt::QueuedConnection);
}

// What a person waits for goes before what nobody waits for; what is sent once more goes before the others
// of its kind.
void ApiClient::queue(Waiting waiting, Place among)
{
    const auto background = std::ranges::find(m_queue, Priority::Background, &Waiting::priority);
    const bool isPerson = waiting.priority == Priority::Person;
    const auto first = isPerson ? m_queue.begin() : background;
    const auto end = isPerson ? background : m_queue.end();
    m_queue.insert(among == Place::First ? first : end, std::move(waiting));
}

void ApiClient::pump()
{
    if (m_isClosed)
        refuseAllWithoutToken();
    if (m_pause.isActive())
        refuseWrites();
    if (m_pause.isActive() && m_wantsDespitePause)
        startDespitePause();
    while (!m_pause.isActive() && m_running < mostAtOnce && !m_queue.empty()) {
        Waiting next = std::move(m_queue.front());
        m_queue.pop_front();
        if (next.job)
            start(std::move(next));
    }
}

QUrl ApiClient::addressOf(const Waiting &waiting) const
{
    if (!waiting.redirectedTo.isEmpty())
        return waiting.redirectedTo;
    const RequestData &data = waiting.job->request();
    if (data.address)
        return *data.address;
    QByteArray address = m_options.baseUrl.toEncoded(QUrl::StripTrailingSlash) + '/' + data.path;
    if (!data.query.isEmpty())
        address += '?' + data.query;
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

bool ApiClient::isOurs(const QUrl &address) const
{
    return address::isSameOrigin(address, m_options.baseUrl);
}

QNetworkRequest ApiClient::networkRequest(const RequestData &data, const QUrl &address) const
{
    QNetworkRequest request(address);
    if (data.address) {
        request.setRawHeader("Accept", "application/pdf, */*;q=0.8");
    } else {
        request.setRawHeader("Accept", jsonApi);
        request.setRawHeader("Content-Type", jsonApi);
    }
    request.setRawHeader("User-Agent", "Tapsyrys/" TAPSYRYS_VERSION " (+" TAPSYRYS_HOMEPAGE ")");
    if (isOurs(address)) {
        request.setRawHeader(tokenHeader, m_credentials.token.toUtf8());
        if (!m_credentials.merchantUid.isEmpty())
            request.setRawHeader("X-Merchant-Uid", m_credentials.merchantUid.toUtf8());
    }
    for (const auto &[name, value] : data.headers)
        request.setRawHeader(name, value);
    request.setTransferTimeout(int(m_options.timeout.count()));
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // One protocol everywhere: over HTTP/2 a refused stream would be sent again behind our back.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

QNetworkReply *ApiClient::send(const RequestData &data, const QUrl &address)
{
    QNetworkRequest request = networkRequest(data, address);
    if (!data.isWrite())
        return m_network.get(request);
    request.setHeader(QNetworkRequest::ContentLengthHeader, data.body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OnceBody(data.body, nullptr);
    QNetworkReply *reply =
        data.method == RequestData::Method::Put ? m_network.put(request, body) : m_network.post(request, body);
    body->setParent(reply);
    return reply;
}

void ApiClient::start(Waiting waiting)
{
    const RequestData &data = waiting.job->request();
    const QUrl address = addressOf(waiting);
    if (!address::mayBeAsked(address, m_options.baseUrl)) {
        const QString name = address::withoutSecrets(address);
        qCWarning(logApi).noquote() << name << "- not asked: neither https nor this computer";
        waiting.job->end(Failure(Error{.kind = Error::Kind::UnsafeAddress, .detail = name}));
        return;
    }
    ++m_running;
    ++waiting.tries;
    QNetworkReply *reply = send(data, address);
    const qint64 largest = largestAnswer(data);
    connect(reply, &QNetworkReply::metaDataChanged, this, [reply, largest] {
        if (reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > largest)
            abortBecause(reply, Error::Kind::TooLarge);
    });
    // Qt reads on in a thread of its own, and tells the progress ten times a second only.
    reply->setReadBufferSize(largest + readAhead);
    connect(reply, &QNetworkReply::readyRead, this, [reply, largest] {
        if (reply->bytesAvailable() > largest)
            abortBecause(reply, Error::Kind::TooLarge);
    });
    connect(reply, &QNetworkReply::sslErrors, this,
            [reply](const QList<QSslError> &errors) { rememberCertificate(*reply, errors); });
    QTimer::singleShot(std::chrono::milliseconds(m_options.timeout * longestInTimeouts), reply,
                       [reply] { abortBecause(reply, Error::Kind::Timeout); });
    connect(waiting.job, &QObject::destroyed, reply, [reply] { abortBecause(reply, Error::Kind::Cancelled); });
    connect(reply, &QNetworkReply::finished, this, [this, waiting, reply] {
        --m_running;
        ++m_finished;
        // The next request is on its way while this answer waits to be worked on.
        pump();
        m_answers.emplace_back(waiting, reply);
        if (!m_nextAnswer.isActive())
            m_nextAnswer.start(0);
    });
}

// One in a turn of the event loop, so that a person's key never waits for more than one page.
void ApiClient::takeAnswer()
{
    const auto [waiting, reply] = std::move(m_answers.front());
    m_answers.pop_front();
    if (!m_answers.empty())
        m_nextAnswer.start(0);
    reply->deleteLater();
    finish(waiting, *reply);
}

void ApiClient::finish(const Waiting &waiting, QNetworkReply &reply)
{
    if (waiting.isDespitePause)
        m_asksDespitePause = false;
    if (!waiting.job)
        return;
    if (follow(waiting, reply))
        return;
    const bool ours = isOurs(reply.url());
    if (const auto offset = offsetFromServer(reply, m_clock.now()); offset && ours)
        m_clockOffset = offset;

    const RequestData &request = waiting.job->request();
    const QByteArray body = reply.isOpen() ? reply.readAll() : QByteArray(); // closed where we aborted it
    const QVariant reason = reply.property(abortReason);
    const auto abortedBecause = reason.isValid() ? std::optional(Error::Kind(reason.toInt())) : std::nullopt;
    const std::optional<Error> error = replyError(reply, body, abortedBecause, ours);
    const auto pause = error ? m_options.retry.clientPause(*error) : std::chrono::milliseconds(0);
    if (waiting.isDespitePause && pause.count() == 0 && (!error || error->httpStatus > 0))
        endPause(); // it answers again
    if (!waiting.job)
        return; // whoever heard of it let go
    if (!error) {
        waiting.job->end(body);
        return;
    }
    qCWarning(logApi).noquote() << methodName(request.method) << nameOf(request) << "-" << error->httpStatus
                                << error->detail << error->title;
    if (pause.count() > 0 && ours)
        pauseAll(pause, waiting.isDespitePause);
    if (!waiting.job)
        return;
    const double jitter = QRandomGenerator::global()->generateDouble();
    if (const auto before = m_options.retry.pauseBefore(waiting.tries, request.isWrite(), *error, jitter))
        tryAgainLater(waiting, *before);
    else
        waiting.job->end(Failure(*error));
}

// Only for an address the server gave, and once: the way there is asked like any other address.
bool ApiClient::follow(const Waiting &waiting, const QNetworkReply &reply)
{
    const QUrl target = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (target.isEmpty() || !waiting.job->request().address || !waiting.redirectedTo.isEmpty())
        return false;
    Waiting next = waiting;
    next.redirectedTo = reply.url().resolved(target);
    queue(std::move(next), Place::First);
    pump();
    return true;
}

void ApiClient::tryAgainLater(const Waiting &waiting, std::chrono::milliseconds pause)
{
    Waiting again = waiting;
    again.isDespitePause = false;
    QTimer::singleShot(pause, waiting.job, [this, again] {
        queue(again, Place::First);
        pump();
    });
}

void ApiClient::pauseAll(std::chrono::milliseconds pause, bool isLatestWord)
{
    m_pause.start(isLatestWord ? pause : std::max(pause, m_pause.remainingTimeAsDuration()));
    m_pausedUntil = m_clock.now() + m_pause.intervalAsDuration();
    refuseWrites();
    Q_EMIT pauseChanged();
}

void ApiClient::endPause()
{
    m_pause.stop();
    m_pausedUntil.reset();
    m_wantsDespitePause = false;
    pump();
    Q_EMIT pauseChanged();
}

// One, so that a hand on F5 is no storm of requests.
void ApiClient::startDespitePause()
{
    const auto mayGo = [](const Waiting &waiting) {
        return waiting.job && !waiting.job->request().isWrite() && !waiting.job->request().address;
    };
    // A token that is tried, before what waits with the old one.
    auto read = std::ranges::find_if(
        m_queue, [&mayGo](const Waiting &waiting) { return mayGo(waiting) && bringsToken(waiting.job->request()); });
    if (read == m_queue.end())
        read = std::ranges::find_if(m_queue, mayGo);
    if (read == m_queue.end() || m_running >= mostAtOnce)
        return;
    Waiting next = std::move(*read);
    m_queue.erase(read);
    next.isDespitePause = true;
    m_wantsDespitePause = false;
    m_asksDespitePause = true;
    start(std::move(next));
}

// Nobody wants sent in an hour what was asked for now.
std::optional<Error> ApiClient::whyNoWrites() const
{
    const auto left = m_pause.remainingTimeAsDuration();
    if (left <= m_options.retry.longestWaitOfAWrite)
        return std::nullopt;
    return Error{.kind = Error::Kind::RateLimited,
                 .detail = u"not sent: the marketplace asked us to wait"_s,
                 .retryAfter = std::chrono::ceil<std::chrono::seconds>(left)};
}

void ApiClient::refuseWrites()
{
    if (const auto why = whyNoWrites())
        refuse([](const RequestData &data) { return data.isWrite(); }, *why);
}

void ApiClient::refuseAllWithoutToken()
{
    refuse([](const RequestData &data) { return !bringsToken(data); },
           {.kind = Error::Kind::NoToken, .detail = u"not sent: there was no token"_s});
}

void ApiClient::refuse(const std::function<bool(const RequestData &)> &which, const Error &why)
{
    std::vector<QPointer<JobBase>> refused;
    std::erase_if(m_queue, [&](const Waiting &waiting) {
        const bool isMeant = waiting.job && which(waiting.job->request());
        if (isMeant)
            refused.push_back(waiting.job);
        return isMeant;
    });
    for (const QPointer<JobBase> &job : refused) {
        if (job)
            job->end(Failure(why));
    }
}
