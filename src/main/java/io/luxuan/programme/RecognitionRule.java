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
 * @param standard    the sentence against which an application is checked; null where the pass mark decides
 */
public record RecognitionRule(String title, Integer validMonths, BigDecimal passMark, String standard) {}
