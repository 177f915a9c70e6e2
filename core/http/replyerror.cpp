// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/replyerror.h"

#include "core/http/httpdate.h"
#include "core/http/jsonapi.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto shownCertificate = "tapsyrysCertificate";
constexpr int proxyWantsAName = 407;

// The API answers in JSON, or in nothing.
bool isOfTheApi(const QByteArray &body)
{
    return body.trimmed().isEmpty() ||
           (body.size() <= jsonapi::longestErrorAnswer && QJsonDocument::fromJson(body).isObject());
}

Error::Kind kindOf(int httpStatus)
{
    using Kind = Error::Kind;
    switch (httpStatus) {
    case 401:
    case 403:
        return Kind::Unauthorized;
    case proxyWantsAName:
        return Kind::Proxy;
    case 408: // the server gave up waiting: a write may have begun
        return Kind::Timeout;
    case 429:
        return Kind::RateLimited;
    default:
        break;
    }
    if (httpStatus >= 500)
        return Kind::ServerFault;
    return httpStatus >= 400 ? Kind::Rejected : Kind::Malformed;
}

// Without an answer: did anything leave?
Error::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
        return Error::Kind::NotSent;
    case QNetworkReply::SslHandshakeFailedError:
        return Error::Kind::Insecure;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Error::Kind::Proxy;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // the transfer timer's way of saying it
        return Error::Kind::Timeout;
    default:
        return Error::Kind::Network;
    }
}

// Qt has no error of its own for a proxy that does not let a secure connection through, only this sentence.
bool isDeniedByProxy(const QNetworkReply &reply)
{
    constexpr auto sentence = "Proxy denied connection"; // translated by Qt, not by us
    return reply.error() == QNetworkReply::UnknownNetworkError &&
           reply.errorString() == QCoreApplication::translate("QHttpSocketEngine", sentence);
}

Certificate::Fault faultOf(const QList<QSslError> &errors)
{
    using Fault = Certificate::Fault;
    const auto anyIs = [&errors](QSslError::SslError kind) {
        return std::ranges::any_of(errors, [kind](const QSslError &error) { return error.error() == kind; });
    };
    const auto isAboutNameOrTime = [](const QSslError &error) {
        return error.error() == QSslError::HostNameMismatch || error.error() == QSslError::CertificateExpired ||
               error.error() == QSslError::CertificateNotYetValid;
    };
    if (!std::ranges::all_of(errors, isAboutNameOrTime))
        return Fault::UntrustedIssuer;
    if (anyIs(QSslError::HostNameMismatch))
        return Fault::OtherHost;
    return anyIs(QSslError::CertificateExpired) ? Fault::Expired : Fault::NotYetValid;
}

// The name, else the organisation.
QString subjectOf(const QSslCertificate &shown)
{
    const QStringList names = shown.subjectInfo(QSslCertificate::CommonName);
    return (names.isEmpty() ? shown.subjectInfo(QSslCertificate::Organization) : names).join(u", "_s);
}

QString issuerOf(const QSslCertificate &shown)
{
    const QStringList names = shown.issuerInfo(QSslCertificate::CommonName);
    return (names.isEmpty() ? shown.issuerInfo(QSslCertificate::Organization) : names).join(u", "_s);
}

// In seconds, or as a date by the server's own clock; 0 where it says nothing that can be read.
std::chrono::seconds retryAfter(const QNetworkReply &reply)
{
    constexpr std::chrono::seconds longest = std::chrono::hours(24);
    const QByteArray told = reply.rawHeader("Retry-After").trimmed();
    const auto until = httpDate(told);
    const auto now = httpDate(reply.rawHeader("Date"));
    const auto pause =
        until && now ? std::chrono::ceil<std::chrono::seconds>(*until - *now) : std::chrono::seconds(told.toInt());
    return std::clamp(pause, std::chrono::seconds(0), longest);
}

// The server may say with these when it wants to be asked again.
bool asksToWait(Error::Kind kind)
{
    return kind == Error::Kind::RateLimited || kind == Error::Kind::ServerFault;
}

} // namespace

void rememberCertificate(QNetworkReply &reply, const QList<QSslError> &errors)
{
    QSslCertificate shown = reply.sslConfiguration().peerCertificate();
    if (shown.isNull() && !errors.isEmpty())
        shown = errors.front().certificate();
    if (shown.isNull())
        return;
    const Certificate kept{.fault = faultOf(errors),
                           .issuedTo = subjectOf(shown),
                           .issuedBy = issuerOf(shown),
                           .validFrom = instantFromMs(shown.effectiveDate().toMSecsSinceEpoch()),
                           .validUntil = instantFromMs(shown.expiryDate().toMSecsSinceEpoch())};
    reply.setProperty(shownCertificate, QVariant::fromValue(kept));
}

std::optional<Error> replyError(const QNetworkReply &reply, const QByteArray &body,
                                std::optional<Error::Kind> abortedBecause, bool isApi)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool success = status >= 200 && status < 300;
    if (success && reply.error() == QNetworkReply::NoError)
        return std::nullopt;

    Error error;
    error.httpStatus = status;
    // Qt's sentence for a status names the whole address, and the query of a waybill's link is signed.
    if (status >= 400)
        error.detail = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    else if (reply.error() == QNetworkReply::ContentReSendError)
        error.detail = u"the connection closed before the answer"_s;
    else if (reply.error() != QNetworkReply::NoError)
        error.detail = reply.errorString();
    // A no that came is a no, even if the words to it were waited for in vain.
    if (abortedBecause && status < 400) {
        error.kind = *abortedBecause;
    } else if (success || status == 0) {
        error.kind = isDeniedByProxy(reply) ? Error::Kind::Proxy : kindOf(reply.error());
        if (const QVariant shown = reply.property(shownCertificate);
            error.kind == Error::Kind::Insecure && shown.isValid())
            error.certificate = shown.value<Certificate>();
    } else {
        error.kind = kindOf(status);
        if (error.kind == Error::Kind::Unauthorized && isApi && !isOfTheApi(body))
            error.kind = Error::Kind::NotTheApi;
        error.title = jsonapi::errorWords(body);
        if (asksToWait(error.kind))
            error.retryAfter = retryAfter(reply);
        if (status >= 300 && status < 400)
            error.detail = u"a redirect, which is not followed"_s;
    }
    // Qt calls it an operation that was cancelled; a person reads this in the journal.
    if (error.kind == Error::Kind::Timeout && status < 400)
        error.detail = u"no answer in time"_s;
    return error;
}
