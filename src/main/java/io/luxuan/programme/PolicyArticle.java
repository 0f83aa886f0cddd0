package io.luxuan.programme;

import java.time.LocalDate;

/**
 * Where a policy says that there is such a programme.
 *
 * @param document number such as 鲁政办字〔2025〕49号; @param article such as 第（一）条; @param text the sentence itself
 * @param validFrom  first day, such as 2025-01-01; null where the text names none
 * @param validUntil last day
 */
public record PolicyArticle(String document, String article, String text, String validFrom, String validUntil) {
    public boolean isInForceOn(LocalDate day) {
        boolean begun = validFrom == null || !day.isBefore(LocalDate.parse(validFrom));
        return begun && !day.isAfter(LocalDate.parse(validUntil));
    }
}
