package io.luxuan.award.life;

import io.luxuan.award.project.PaperKind;
import io.luxuan.workflow.TaskPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the tasks of a project are done. */
@Configuration(proxyBeanMethods = false)
class AwardTaskPages {
    @Bean
    TaskPage signTaskStatementPage() {
        return paper(PaperKind.STATEMENT);
    }

    @Bean
    TaskPage submitCertificatePage() {
        return paper(PaperKind.CERTIFICATE);
    }

    @Bean
    TaskPage reportMidtermPage() {
        return paper(PaperKind.MIDTERM);
    }

    @Bean
    TaskPage submitAcceptancePage() {
        return paper(PaperKind.ACCEPTANCE);
    }

    @Bean
    TaskPage correctAcceptancePage() {
        return paper(PaperKind.CORRECTION);
    }

    @Bean
    TaskPage approveTaskStatementPage() {
        return check("approve-task-statement");
    }

    @Bean
    TaskPage verifyCertificatePage() {
        return check("verify-certificate");
    }

    @Bean
    TaskPage checkMidtermPage() {
        return check("check-midterm");
    }

    @Bean
    TaskPage gradeAcceptancePage() {
        return check("grade-acceptance");
    }

    @Bean
    TaskPage seatAcceptancePanelPage() {
        return TaskPage.at("seat-acceptance-panel", item -> "/manager/projects/" + item.subjectId() + "/panel");
    }

    @Bean
    TaskPage judgeAcceptancePage() {
        return TaskPage.at("judge-acceptance", item -> "/expert/acceptances/" + item.reference());
    }

    @Bean
    TaskPage endorseChangePage() {
        return TaskPage.at("endorse-change", item -> "/recommender/changes/" + item.subjectId());
    }

    @Bean
    TaskPage decideChangePage() {
        return TaskPage.at("decide-change", item -> "/manager/changes/" + item.subjectId());
    }

    @Bean
    TaskPage demandClawBackPage() {
        return clawBack("demand-claw-back");
    }

    @Bean
    TaskPage confirmRepaymentPage() {
        return clawBack("confirm-repayment");
    }

    @Bean
    TaskPage repayClawBackPage() {
        return TaskPage.at("repay-claw-back", item -> "/applicant/claw-backs/" + item.subjectId());
    }

    private static TaskPage clawBack(String taskKey) {
        return TaskPage.at(taskKey, item -> "/manager/claw-backs/" + item.subjectId());
    }

    private static TaskPage paper(PaperKind kind) {
        return TaskPage.at(kind.submitTask(), item -> "/applicant/projects/" + item.subjectId() + "/papers/" + kind.path());
    }

    private static TaskPage check(String taskKey) {
        return TaskPage.at(taskKey, item -> "/manager/projects/" + item.subjectId());
    }
}
