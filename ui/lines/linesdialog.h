// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "ui/asking/verbdialog.h"
#include "ui/style/symbol.h"

class Band;
class CommentField;
class LinesModel;
class LinesTable;
class QFormLayout;
class QLabel;

// Asks how much of an order's lines shall stay, and shows what that makes of them and of the sum.
// Lines that move while it is open are shown as they are now, what was typed stays, and nothing can
// be sent until a person has looked again. An order that would lose everything is cancelled instead.
class LinesDialog : public VerbDialog
{
    Q_OBJECT

public:
    // What was filled in elsewhere already; lines that are not there are left out.
    virtual void fillIn(const std::vector<LineWish> &wishes, CancellationReason reason, const QString &comment);
    // The order was read again.
    void setOrder(const Order &order);
    void accept() final;

Q_SIGNALS:
    void cancelWanted(CancellationReason reason, const QString &comment);

protected:
    // Takes the model over.
    LinesDialog(const Words &words, Symbol symbol, Change change, const Order &order, LinesModel *model,
                QWidget *parent);

    // Above the comment; for what else is asked. To be called before open().
    void addField(const QString &label, QWidget *field);
    void refresh();

    const Order &order() const { return m_order; }
    std::vector<LineWish> wishes() const;
    QString comment() const;

    // The reason for a cancellation, as far as it is known; what is still to be filled in, in words.
    virtual CancellationReason reason() const { return CancellationReason::Unknown; }
    virtual QString missing() const { return {}; }
    virtual void submit() = 0;

private:
    void carryOut() final;
    void buildLayout();
    void showMoves(const QStringList &moves);
    // Why nothing can be sent now; empty if it can.
    QString obstacle() const;

    const Words m_words;
    const Symbol m_symbol;
    const Change m_change;
    Order m_order;
    LinesModel *m_model;
    QLabel *m_orderLine;
    LinesTable *m_table;
    Band *m_moved;
    QPushButton *m_looked;
    QLabel *m_summary;
    QLabel *m_totals;
    QFormLayout *m_form;
    CommentField *m_comment;
    bool m_lookAgain = false; // lines moved, and nobody said that they were looked at
    bool m_isGiven = false;
};
