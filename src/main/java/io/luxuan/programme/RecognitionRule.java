package io.luxuan.programme;

import io.luxuan.programme.money.Funding;
import java.math.BigDecimal;

/**
 * What is recognised (认定) and against what; there are no places. An award, where there is one, is the programme's
 * {@link Funding}; NOT_STATED is none.
 *
 * @param title       what a recognised one may call itself
 * @param validMonths how long the title holds, in months from the announcement; null for as long as it is not withdrawn
 * @param passMark    points of 100 that the panel's score must reach; null where a standard decides
 * @param awardMark  points of 100 from which there is an award beside the title; null for everybody who is recognised
 * @param standard    the sentence against which an application is checked; null where the pass mark decides
 * @param opinion     another department's opinion that is entered for each application; null for none
 */
public record RecognitionRule(
        String title, Integer validMonths, BigDecimal passMark, BigDecimal awardMark, String standard, OpinionRule opinion) {
    /**
     * What hangs on it is what the title says beside, not the title itself: 优先纳入项目库，用地指标单列 are two things (P12b).
     *
     * @param from     the department, such as 省自然资源厅
     * @param question key of the CHOICE that says whether the opinion is needed
     * @param answer   its option for which it is
     * @param granted  what the title says beside where the department agrees, such as 用地指标单列
     * @param refused  what it says beside where it does not
     */
    public record OpinionRule(String from, String question, String answer, String granted, String refused) {}
}
