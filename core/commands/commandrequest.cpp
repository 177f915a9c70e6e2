// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandrequest.h"

#include "core/api/requests.h"

Request<Echo> requestFor(const Command &command)
{
    struct ToRequest {
        Request<Echo> operator()(const AcceptOrder &c) const { return requests::acceptOrder(c.id, c.code); }
        Request<Echo> operator()(const CancelOrder &c) const
        {
            return requests::cancelOrder(c.id, c.code, c.reason, c.comment);
        }
        Request<Echo> operator()(const SendCode &c) const { return requests::sendCode(c.id, c.code); }
        // What the header gets is shared with Qt's network, in its thread: nobody can overwrite it.
        Request<Echo> operator()(const CompleteOrder &c) const
        {
            return requests::completeOrder(c.id, c.code, c.pickupCode.digits());
        }
        Request<Echo> operator()(const AssembleOrder &c) const
        {
            return requests::assembleOrder(c.id, c.code, c.places);
        }
        Request<Echo> operator()(const ReduceLine &c) const
        {
            return requests::reduceLine(c.line.entry, c.line.keptQuantity, c.reason, c.comment);
        }
        Request<Echo> operator()(const CorrectWeights &c) const
        {
            return requests::correctWeights(c.id, c.lines, c.comment);
        }
        Request<Echo> operator()(const ConfirmArrival &c) const { return requests::confirmArrival(c.id, c.code); }
        Request<Echo> operator()(const ReceiveReturn &c) const { return requests::receiveReturn(c.id, c.code); }
    };
    return std::visit(ToRequest{}, command);
}
