package io.luxuan.recognition.judging;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.workflow.Gate;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.TaskPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The names under which the processes call this room. */
@Configuration(proxyBeanMethods = false)
class JudgingProcess {
    @Bean
    ProcessStep gatherJudgedStep(JudgeByScore judge) {
        return ProcessStep.doing("gather-judged", context -> judge.gather(context.roundId()));
    }

    @Bean
    TaskPage checkStandardPage() {
        return TaskPage.at(CheckStandard.TASK, item -> "/manager/recognitions/" + item.subjectId());
    }

    /** All that passed the formality check have been checked against the standard. */
    @Bean
    Gate standardsChecked(Applications applications) {
        return new Gate() {
            @Override
            public String message() {
                return "standards-checked";
            }

            @Override
            public boolean isOpen(String roundId) {
                return applications.countByStatus(roundId).getOrDefault(ApplicationStatus.ACCEPTED, 0L) == 0;
            }
        };
    }
}
