// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/certificatewords.h"

#include "core/base/error.h"
#include "ui/text/foreign.h"
#include "ui/text/times.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace text {

namespace {

struct CertificateWords {
    Q_DECLARE_TR_FUNCTIONS(CertificateWords)
};

} // namespace

QString insecure(const Error &error)
{
    if (!error.certificate)
        //: %1 is nothing, or why not, in brackets: " (TLS initialization failed)"
        return CertificateWords::tr("No secure connection to the marketplace can be made%1.")
            .arg(error.detail.isEmpty() ? QString() : u" (%1)"_s.arg(theirs(error.detail)));
    const Certificate &shown = *error.certificate;
    const auto named = [](const QString &name) {
        //: In place of a name that a certificate does not give, see below
        return name.isEmpty() ? CertificateWords::tr("nobody named") : theirs(name);
    };
    //: A certificate: %1 is whom it is issued to, %2 by whom, %3 the date until which it is valid
    const QString whose = CertificateWords::tr("Issued to “%1” by “%2”, valid until %3.")
                              .arg(named(shown.issuedTo), named(shown.issuedBy), date(shown.validUntil));
    switch (shown.fault) {
    case Certificate::Fault::UntrustedIssuer:
        return CertificateWords::tr("The certificate shown for the marketplace is not trusted.") + u' ' + whose;
    case Certificate::Fault::OtherHost:
        return CertificateWords::tr("The certificate shown for the marketplace belongs to somebody else.") + u' ' +
               whose;
    case Certificate::Fault::Expired:
        return CertificateWords::tr("The certificate shown for the marketplace is no longer valid.") + u' ' + whose;
    case Certificate::Fault::NotYetValid:
        return CertificateWords::tr("The certificate shown for the marketplace is valid from %1 only.")
                   .arg(date(shown.validFrom)) +
               u' ' + whose;
    }
    Q_UNREACHABLE();
}

QString insecureRepair(const Error &error)
{
    const bool isAboutTime = error.certificate && (error.certificate->fault == Certificate::Fault::Expired ||
                                                   error.certificate->fault == Certificate::Fault::NotYetValid);
    if (isAboutTime)
        return CertificateWords::tr(
            "Check this computer's date. If it is right, tell whoever looks after the network.");
    return CertificateWords::tr(
        "Somebody on the way reads along: an antivirus, or the network's filter. Tell whoever looks "
        "after this computer; the token was not sent.");
}

} // namespace text
