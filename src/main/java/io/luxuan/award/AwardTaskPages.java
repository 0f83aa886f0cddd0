package io.luxuan.award;

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

    private static TaskPage paper(PaperKind kind) {
        return TaskPage.at(kind.submitTask(), item -> "/applicant/projects/" + item.subjectId() + "/papers/" + kind.path());
    }

    private static TaskPage check(String taskKey) {
        return TaskPage.at(taskKey, item -> "/manager/projects/" + item.subjectId());
    }
}
