// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/obstacles.h"

#include <QCoreApplication>

namespace text {

namespace {

struct Obstacles {
    Q_DECLARE_TR_FUNCTIONS(Obstacles)
};

} // namespace

QString whyNot(Change change, Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::NotNew:
        return Obstacles::tr("The order is already accepted.");
    case Obstacle::NotAccepted:
        return Obstacles::tr("Accept the order first.");
    case Obstacle::HandedOver:
        return Obstacles::tr("The order is handed over already.");
    case Obstacle::Cancelled:
        return Obstacles::tr("The order is cancelled.");
    case Obstacle::Returned:
        return Obstacles::tr("The order was returned.");
    case Obstacle::Finished:
        return Obstacles::tr("The order has ended.");
    case Obstacle::AlreadyCancelling:
        return Obstacles::tr("The order is already being cancelled or returned.");
    case Obstacle::Assembled:
        switch (change) {
        case Change::Cancel:
            return Obstacles::tr("The waybill is formed: the marketplace no longer lets the shop cancel.");
        case Change::Assemble:
            return Obstacles::tr("The waybill is formed already: print it, once more if need be.");
        default:
            return Obstacles::tr("The waybill is formed: the marketplace no longer lets the lines change.");
        }
    case Obstacle::NotKaspiDelivery:
        return Obstacles::tr("Kaspi does not deliver this order: there is no waybill to form.");
    case Obstacle::NotPreOrdered:
        return Obstacles::tr("Nothing of this order is still to arrive.");
    case Obstacle::NotReturning:
        return Obstacles::tr("Nothing of this order is on its way back.");
    case Obstacle::NothingWeighed:
        return Obstacles::tr("All of it is counted by the piece: there is nothing to weigh.");
    case Obstacle::DocumentsNotSigned:
        return Obstacles::tr("The buyer has to sign the credit documents in the Kaspi.kz app first.");
    case Obstacle::ParcelLocker:
        return Obstacles::tr("It stands in a parcel locker: the buyer takes it there with no help of yours.");
    case Obstacle::KaspiDelivers:
        return Obstacles::tr("Kaspi's courier hands it over to the buyer.");
    case Obstacle::UnknownWords:
        if (change == Change::Cancel)
            return Obstacles::tr(
                "The marketplace describes this order in words the program does not know. Cancel it in "
                "the seller's cabinet.");
        return Obstacles::tr(
            "The marketplace describes this order in words the program does not know. Use the seller's "
            "cabinet.");
    }
    Q_UNREACHABLE();
}

} // namespace text
