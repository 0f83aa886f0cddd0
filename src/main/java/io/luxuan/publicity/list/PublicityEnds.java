package io.luxuan.publicity.list;

import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.workflow.Deadline;
import io.luxuan.workflow.StepContext;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** The moment after the last second of the running publicity. */
@Component
class PublicityEnds implements Deadline {
    private final NoticeMapper notices;

    PublicityEnds(NoticeMapper notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return "publicity-ends";
    }

    @Override
    public LocalDateTime of(StepContext context) {
        return notices.latestList(context.subjectId()).endsAt().plusSeconds(1);
    }
}
