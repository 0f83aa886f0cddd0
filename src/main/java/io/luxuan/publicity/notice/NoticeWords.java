package io.luxuan.publicity.notice;

import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.PersonalNumbers;
import io.luxuan.shared.Wording;

/** What a notice in free words must be like: something to read, and nobody's numbers. */
final class NoticeWords {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BODY = 20_000;

    private NoticeWords() {}

    static void note(String title, String body, FieldFaults faults) {
        if (Wording.saysNothing(title) || title.length() > LONGEST_TITLE) {
            faults.note("title", "refusal.notice.title");
        }
        if (Wording.saysNothing(body) || body.length() > LONGEST_BODY) {
            faults.note("body", "refusal.notice.body");
        }
        faults.note("title", PersonalNumbers.judge(title));
        faults.note("body", PersonalNumbers.judge(body));
    }
}
