// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actionset.h"

#include <QWidget>

// What the window needs of a subject's page, and no more. The page brings itself up by wanted(), from an
// action of its set that every page has in the menu View.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    ActionSet &actionSet() { return m_actions; }

    // Left to right, those that are shown now: F6 goes from one to the next.
    virtual QList<QWidget *> panes() { return {this}; }
    // The keyboard goes to where the page's work is.
    virtual void takeFocus() { setFocus(); }

    // What is typed into the window's search is for this page; else it brings up the first one.
    virtual bool isSearched() const { return false; }
    virtual void setSearch(const QString & /*typed*/) {}
    // Enter in the search. False if the words mean nothing, or several things.
    virtual bool openHit(const QString & /*typed*/) { return false; }
    // Down in the search: to the first of what was found.
    virtual void goDown() { takeFocus(); }

    // Esc. False if there is no step left: then the first page comes up.
    virtual bool stepBack() { return false; }
    // There is nothing on it yet: without a token the window shows where to begin instead.
    virtual bool isEmpty() const { return false; }
    // What has come that nobody has looked at: the window's title begins with how much.
    virtual int news() const { return 0; }
    // For the next start: the window closes.
    virtual void rememberLayout() {}

Q_SIGNALS:
    // A person wants it in front; `evenEmpty`: whether or not there is something on it.
    void wanted(bool evenEmpty = false);
    void newsChanged();
    // Of the window's search: these words, none, or the keyboard.
    void searchRequested(const QString &words);
    void clearSearchRequested();
    void searchFocusRequested();

private:
    ActionSet m_actions;
};
