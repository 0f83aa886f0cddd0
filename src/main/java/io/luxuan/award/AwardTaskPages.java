package io.luxuan.award;

import io.luxuan.workflow.TaskPage;
import io.luxuan.workflow.WorkItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the tasks of a project are done. */
@Configuration(proxyBeanMethods = false)
class AwardTaskPages {
    private record Page(String taskKey, String path) implements TaskPage {
        @Override
        public String path(WorkItem item) {
            return path.formatted(item.subjectId());
        }
    }

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
        return new Page(kind.submitTask(), "/applicant/projects/%s/papers/" + kind.path());
    }

    private static TaskPage check(String taskKey) {
        return new Page(taskKey, "/manager/projects/%s");
    }
}
