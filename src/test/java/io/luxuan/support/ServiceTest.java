package io.luxuan.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;

/**
 * The whole program without demo data and with the job executor off: timers fire when a test calls
 * {@code Processes.runDueWork()}. One context is shared by all such tests; each class begins with an empty database and each test works
 * in rounds and accounts that it made itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {
    "luxuan.demo=false",
    "luxuan.kept=0s",
    "luxuan.budget.stranger-requests=0",
    "luxuan.attachments=target/test-attachments",
    "camunda.bpm.job-execution.enabled=false"
})
@AutoConfigureMockMvc
@OwnDatabase
@Import({CountedStatements.class, TwoPeople.class, ObjectionsByTwo.class, RejectedByTwo.class, Scenes.class})
@TestExecutionListeners(listeners = CleanSlate.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface ServiceTest {}
