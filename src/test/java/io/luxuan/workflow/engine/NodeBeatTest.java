package io.luxuan.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.luxuan.shared.Ids;
import io.luxuan.shared.nodes.NodeId;
import io.luxuan.support.ServiceTest;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class NodeBeatTest {
    @Autowired ProcessEngine engine;
    @Autowired EngineCommands commands;
    @Autowired RepositoryService repository;
    @Autowired RuntimeService runtime;
    @Autowired ManagementService management;
    @Autowired NodeMapper nodes;
    @Autowired NodeId self;
    @Autowired JdbcTemplate jdbc;
    private String deployment;

    @AfterEach
    void tidy() {
        repository.deleteDeployment(deployment, true);
        jdbc.update("DELETE FROM node");
    }

    @Test
    void jobs_of_a_dead_node_are_free_and_those_of_a_living_one_are_not() {
        String dead = hold(Ids.next());
        String living = hold(self.text());
        NodeBeat beat = new NodeBeat(nodes, commands, self);
        beat.beat();
        nodes.enter(owner(dead));
        nodes.leave(owner(dead));
        beat.beat();
        assertThat(owner(dead)).isNull();
        assertThat(owner(living)).isEqualTo(self.text());
        assertThat(nodes.silentFor(NodeBeat.DEAD.toSeconds())).isEmpty();
    }

    @Test
    void the_engine_locks_jobs_under_the_name_of_this_node() {
        deploy("held", "${true}");
        assertThat(((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor().getLockOwner())
                .isEqualTo(self.text());
    }

    @Test
    void one_line_of_a_failing_step_names_the_request_and_the_process() {
        deploy("fails", "${steps.run(execution, 'no-such-step')}");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        Logger log = (Logger) LoggerFactory.getLogger(Steps.class);
        lines.start();
        log.addAppender(lines);
        MDC.put("requestId", "request-4711");
        String instance = runtime.startProcessInstanceByKey("fails", "key-4711").getId();
        try {
            management.executeJob(management.createJobQuery().processInstanceId(instance).singleResult().getId());
        } catch (RuntimeException expected) {
            assertThat(expected).hasMessageContaining("no-such-step");
        } finally {
            MDC.remove("requestId");
            log.detachAppender(lines);
        }
        assertThat(lines.list).hasSize(1);
        assertThat(lines.list.get(0).getMDCPropertyMap()).containsEntry("requestId", "request-4711")
                .containsEntry("processInstanceId", instance).containsEntry("businessKey", "key-4711")
                .containsEntry("activityId", "step");
    }

    /** Answers a job that this owner has locked for an hour. */
    private String hold(String owner) {
        if (deployment == null) {
            deploy("held", "${true}");
        }
        String instance = runtime.startProcessInstanceByKey("held").getId();
        Job job = management.createJobQuery().processInstanceId(instance).singleResult();
        jdbc.update("UPDATE ACT_RU_JOB SET LOCK_OWNER_ = ?, LOCK_EXP_TIME_ = TIMESTAMPADD(HOUR, 1, CURRENT_TIMESTAMP) WHERE ID_ = ?",
                owner, job.getId());
        return job.getId();
    }

    private String owner(String job) {
        return jdbc.queryForObject("SELECT LOCK_OWNER_ FROM ACT_RU_JOB WHERE ID_ = ?", String.class, job);
    }

    private void deploy(String key, String expression) {
        deployment = repository.createDeployment().addModelInstance(key + ".bpmn", Bpmn.createExecutableProcess(key)
                .camundaHistoryTimeToLive(1).startEvent().camundaAsyncAfter()
                .serviceTask("step").camundaExpression(expression).endEvent().done()).deploy().getId();
    }
}
