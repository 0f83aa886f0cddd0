package io.luxuan.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.notify.ToldKind;
import io.luxuan.notify.inbox.News;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.Heard;
import io.luxuan.support.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Whoever claims hears what two verifiers found once they agree, and never how much. */
@ServiceTest
class ToldOfClaimsTest {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_claim_is_told_when_both_have_verified_it() {
        PlayedClaims window = beans.createBean(PlayedClaims.class);
        window.open("P3a");
        Heard heard = Heard.in(beans);
        Person applicant = window.applicant();
        window.claimed("乙中心", applicant);
        window.inOrder("乙中心");
        window.finds(window.first, "乙中心", "1000", "批复文件属实");
        heard.everything();
        assertThat(heard.kinds(applicant)).doesNotContain(ToldKind.CLAIM_VERIFIED);
        window.finds(window.second, "乙中心", "1000", null);
        assertThat(window.status("乙中心")).isEqualTo(ApplicationStatus.VERIFIED);
        heard.everything();
        assertThat(heard.kinds(applicant)).containsOnlyOnce(ToldKind.CLAIM_VERIFIED);
        assertThat(heard.by(applicant)).extracting(News::text).noneMatch(text -> text.contains("1000") || text.contains("批复"));
    }
}
