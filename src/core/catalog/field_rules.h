// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace sorespot {

/// What a text of the catalog may look like besides its length.
enum class TextForm {
    Plain,
    Id,
    PointId,
    WebAddress,
    FmaId,
    UberonId,
    Language,
    SidedName,
    SchemaName,
    Date,
    Version
};

struct TextRule {
    std::size_t
        maxLength; ///< In code points. At least one is needed; an optional text is left out, never empty.
    TextForm form = TextForm::Plain;
};

struct ListRule {
    std::size_t min;
    std::size_t max;
    bool mayRepeat = false; ///< Of texts: whether one may stand in it twice.
};

struct IntegerRule {
    int min;
    int max;
};

struct NumberRule {
    double min;
    double max;
};

/// A list that is one value: a word, then a number for each of the rules, like ["acromion", 3, -12]. Three
/// numbers at most.
struct TupleRule {
    TextRule word;
    std::span<const NumberRule> numbers;
};

// Every bound of the format, under the names of the keys. data/schema repeats them for editors, and a test
// holds the two together. They leave air above what the writers of the texts were told, so that a translation
// fits as well.
namespace rule {

inline constexpr TextRule schema{200, TextForm::SchemaName};
inline constexpr TextRule licence{80};
inline constexpr TextRule id{60, TextForm::Id};
inline constexpr TextRule name{80};

inline constexpr TextRule title{80};
inline constexpr TextRule language{20, TextForm::Language};
inline constexpr TextRule catalogAbout{600};
inline constexpr IntegerRule format{1, 1};

inline constexpr TextRule version{20, TextForm::Version};
inline constexpr ListRule packLanguages{1, 20};
inline constexpr ListRule hiddenEntries{0, 1000};
inline constexpr ListRule changes{0, 1000};
inline constexpr TextRule changedText{600}; // the longest text there is

inline constexpr TextRule cite{300};
inline constexpr TextRule url{500, TextForm::WebAddress};
inline constexpr TextRule sourceNote{200};
inline constexpr ListRule sources{1, 30};

inline constexpr IntegerRule order{1, 999};
inline constexpr ListRule regions{1, 100};
inline constexpr TextRule sidedName{80, TextForm::SidedName};
inline constexpr TextRule definition{200};
inline constexpr TextRule uberon{14, TextForm::UberonId};
inline constexpr ListRule views{1, 4};

inline constexpr ListRule groups{1, 100};

inline constexpr TextRule latin{160};
inline constexpr TextRule fma{12, TextForm::FmaId};
inline constexpr ListRule fmaIds{0, 12};
inline constexpr TextRule fmaNote{200};
inline constexpr TextRule about{300};
inline constexpr TextRule find{450};
inline constexpr ListRule triggerPoints{1, 20};
inline constexpr TextRule pointId{70, TextForm::PointId};
inline constexpr TextRule label{60};
inline constexpr TextRule location{200};
inline constexpr TextRule note{160};
inline constexpr ListRule spots{0, 20};
inline constexpr NumberRule searchCircle{5, 26};
inline constexpr TextRule searchSource{200};
inline constexpr ListRule places{1, 4};
inline constexpr NumberRule share{0, 1};
inline constexpr ListRule shapes{0, 40};
inline constexpr NumberRule size{0.5, 500};
inline constexpr NumberRule turn{-360, 360};
// Offsets from a landmark, mH, and a width.
inline constexpr NumberRule anchorNumbers[] = {{-500, 500}, {-500, 500}, size};
inline constexpr TupleRule anchor{id, std::span(anchorNumbers).first<2>()};
inline constexpr TupleRule lineKnot{id, anchorNumbers};
inline constexpr NumberRule sizeNumbers[] = {size, size};
inline constexpr ListRule lineKnots{1, 40};
inline constexpr ListRule outlineKnots{3, 40};
inline constexpr ListRule zones{0, 40};
inline constexpr IntegerRule classicalCount{0, 99};
inline constexpr TextRule cause{120};
inline constexpr ListRule causes{1, 20};
inline constexpr TextRule symptom{120};
inline constexpr ListRule symptoms{0, 20};
inline constexpr TextRule caution{280};
inline constexpr ListRule cautions{0, 20};
inline constexpr TextRule alsoPossible{120};
inline constexpr ListRule alsoPossibleList{1, 8};
inline constexpr TextRule reviewer{80};
inline constexpr TextRule reviewDate{10, TextForm::Date};
inline constexpr TextRule pressTool{120};
inline constexpr TextRule position{200};
inline constexpr TextRule step{280};
inline constexpr ListRule steps{1, 10};
inline constexpr ListRule pressTools{1, 10};
inline constexpr ListRule pressNeeds{0, 10};
inline constexpr TextRule noPressReason{320};
inline constexpr TextRule stretch{400};

inline constexpr ListRule redFlags{1, 100};
inline constexpr TextRule question{400};
inline constexpr TextRule signs{300};
inline constexpr ListRule raiseOn{0, 60};
inline constexpr ListRule levels{1, 4};
inline constexpr TextRule whatToDo{200};
inline constexpr ListRule together{0, 20};
inline constexpr ListRule togetherLists{1, 5};
inline constexpr ListRule togetherRegions{1, 30};
inline constexpr TextRule togetherWhy{160};

inline constexpr ListRule conditions{1, 100};
inline constexpr ListRule pressRules{1, 20};
inline constexpr ListRule selected{1, 200};
inline constexpr TextRule ruleText{250};
inline constexpr ListRule bodyAreas{0, 20};
inline constexpr ListRule abilities{0, 40};
inline constexpr TextRule advice{250};

inline constexpr ListRule protocols{1, 20};
inline constexpr IntegerRule holdSeconds{5, 90};
inline constexpr IntegerRule repeats{1, 10};
inline constexpr IntegerRule restSeconds{0, 120};
inline constexpr IntegerRule sessionsPerDay{1, 6};
inline constexpr TextRule pressure{60};
inline constexpr TextRule holdReason{300};
inline constexpr TextRule stopRule{200};
inline constexpr TextRule aftercare{300};
inline constexpr TextRule enoughToday{300};
inline constexpr ListRule techniqueRules{1, 50};
inline constexpr TextRule techniqueText{300};
inline constexpr ListRule tools{1, 50};

inline constexpr ListRule studies{1, 200};
inline constexpr TextRule topic{80};
inline constexpr TextRule study{160};
inline constexpr TextRule studyFinding{600};
inline constexpr TextRule inWords{400};

inline constexpr TextRule bodyMapAbout{400};
inline constexpr ListRule bodyMapAreas{1, 500};
inline constexpr TextRule areaCode{20};
inline constexpr ListRule bodyMapRegions{1, 1000};
inline constexpr ListRule areasOfRegion{1, 20};

// Away from 0 and 1: nobody is that certain, and their logarithms have no bounds.
inline constexpr NumberRule chance{0.001, 0.999};
inline constexpr NumberRule handBlur{0, 50};
inline constexpr NumberRule wholePlaceShare{0.01, 1};
inline constexpr NumberRule logOdds{-10, 10};
inline constexpr NumberRule sidesApart{0, 10};
inline constexpr TextRule parameterReason{500};
inline constexpr ListRule prevalences{1, 500};
inline constexpr TextRule prevalenceFigure{300};

inline constexpr ListRule articleTopics{1, 20};
inline constexpr TextRule articleSummary{160};
inline constexpr ListRule articleBlocks{1, 60};
inline constexpr TextRule heading{80};
inline constexpr TextRule paragraph{400};
inline constexpr ListRule articleItems{1, 20};
inline constexpr TextRule articleItem{250};
inline constexpr ListRule tableColumns{1, 3}; // more do not fit beside each other
inline constexpr TextRule tableColumn{60};
inline constexpr ListRule tableRows{1, 20};
inline constexpr TextRule rowName{60};
inline constexpr ListRule rowCells{1, 3, true};
inline constexpr TextRule cell{160};
inline constexpr TextRule pictureCaption{250};

inline constexpr ListRule searchEntries{1, 1000};
inline constexpr ListRule searchWords{1, 30};
inline constexpr TextRule searchWord{60};
inline constexpr ListRule searchSmallWords{1, 200};
inline constexpr ListRule symptomRegions{1, 30};
inline constexpr ListRule symptomMuscles{1, 30};

} // namespace rule
} // namespace sorespot
