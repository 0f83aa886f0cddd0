package io.luxuan.publicity.notice;

import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** A manager publishes a notice in free words. What the procedure publishes is never written by hand, and a correction beside what it
 * corrects: {@link CorrectNotice}. */
@UseCase
@ForManagers
public class WriteNotice {
    public static final List<NoticeKind> KINDS = List.of(NoticeKind.GENERAL);

    private final Publish publish;

    WriteNotice(Publish publish) {
        this.publish = publish;
    }

    /** Answers the notice's id. */
    @Transactional
    public String publish(NoticeForm form) {
        NoticeKind kind = KINDS.stream().filter(one -> one.name().equals(form.kind())).findFirst().orElse(null);
        FieldFaults faults = new FieldFaults();
        if (kind == null) {
            faults.note("kind", "refusal.notice.kind");
        }
        NoticeWords.note(form.title(), form.body(), faults);
        faults.refuse("notice.fields");
        return publish.notice(kind, null, form.title(), form.body()).id();
    }
}
