// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/answer.h"

#include <QHttpServer>

#include <functional>

namespace training {

// Qt's HTTP server with every request put as one question. The only file that knows its API, a
// technology preview until Qt 6.8 changed it. Requests come through the Door, never directly.
class HttpFace
{
public:
    // `number` is the request's number in the log.
    using Ask = std::function<Answer(int number, const WireRequest &request)>;

    // What the Door adds to a request so that its effect is noted against the right number.
    static constexpr const char *numberHeader = "X-Training-Request";

    explicit HttpFace(Ask ask);

    // The loopback port it listens on; 0: none was free.
    quint16 listen();

private:
    Answer answerTo(const QHttpServerRequest &request) const;

    Ask m_ask;
    QHttpServer m_server;
};

} // namespace training
