// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QWidget>

namespace rundbord
{

class ErrorSentence;
class HintLine;
class TextLabel;

enum class LabelPlace {
    Above,
    Left,  //!< only for pairs of one line
    Spoken //!< not shown, as in a table whose heading says it; screen readers still hear it
};

//! A field together with its label, its buddy, its accessible name and its object name, made in one go, and a
//! place for the sentence about what is wrong with what it holds. Takes the field over; focus given to it
//! goes there.
class LabelledField : public QWidget
{
    Q_OBJECT

public:
    LabelledField(const Style& style, QWidget* field, const QString& objectName, const QString& label,
                  LabelPlace place = LabelPlace::Above, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* field() const { return m_field; }
    void setLabel(const QString& label);
    void setLabelPlace(LabelPlace place);
    //! The same width for pairs that stand under each other; 0 for as wide as the label.
    void setLabelWidth(int width);
    [[nodiscard]] int labelWidth() const;
    //! What is so, then what to do. Empty: nothing is wrong.
    void setError(const QString& sentence);
    [[nodiscard]] QString error() const;
    //! Keeps a line below the field free for hints, so that nothing moves when one comes.
    void setHintRoom(bool kept);
    //! Shown in that line, quietly, and told as the field's description unless there is an error. Empty: nothing.
    void setHint(const QString& sentence);
    [[nodiscard]] QString hint() const { return m_hintWords; }
    //! Shows hints in a line that several fields share, below all of them; null for one of its own. Must outlive it.
    void shareHintLine(HintLine* line);
    //! Where hints are shown; null while no room is kept.
    [[nodiscard]] QWidget* hintLine() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    //! The hint was clicked.
    void hintPressed();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Boxes {
        QRect label;
        QRect field;
        QRect hint;
        QRect error;
    };

    //! From the top, however much more height there is.
    [[nodiscard]] Boxes boxes(int width) const;
    [[nodiscard]] QSize around(QSize field, int label) const;
    void place();
    void describe();
    void makeHintRoom();
    [[nodiscard]] int hintHeight() const;

    const Style& m_style;
    QWidget* m_field;
    TextLabel* m_label;
    ErrorSentence* m_error;
    HintLine* m_hint{nullptr}; //!< its own; null while no room is kept, or it is elsewhere
    HintLine* m_shared{nullptr};
    bool m_hasHintRoom{false};
    QString m_hintWords;
    LabelPlace m_place;
    int m_labelWidth{0};
};

//! As the constructor, for those who let a layout take it over at once.
[[nodiscard]] LabelledField* labelled(const Style& style, QWidget* field, const QString& objectName,
                                      const QString& label, LabelPlace place);

//! Makes the field and its label in one line: auto [row, field] = fieldWithLabel<LineField>(style, "name",
//! …).
template <typename Field>
struct FieldWithLabel {
    LabelledField* row;
    Field* field;
};

template <typename Field>
[[nodiscard]] FieldWithLabel<Field> fieldWithLabel(const Style& style, const QString& objectName,
                                                   const QString& label, LabelPlace place = LabelPlace::Above)
{
    auto* field = new Field(style);
    return {labelled(style, field, objectName, label, place), field};
}

} // namespace rundbord
