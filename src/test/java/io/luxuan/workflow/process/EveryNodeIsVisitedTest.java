package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the process tests itself, so that no order of classes can make it pass or fail by accident. */
class EveryNodeIsVisitedTest {
    @Test
    void the_process_tests_visit_every_flow_node_of_every_file() {
        LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("io.luxuan.workflow.process"))
                .filters(ClassNameFilter.includeClassNamePatterns(".*ProcessTest")).build());

        Set<String> never = new TreeSet<>(nodes());
        never.removeAll(VisitedNodes.all());
        assertThat(never).as("flow nodes that no process test visits").isEmpty();
    }

    @Test
    void the_files_are_all_there() {
        assertThat(ProcessScenarios.files()).extracting(Path::toString).contains(
                "bpmn/rounds/basic-research.bpmn", "bpmn/rounds/benchmark-scenario.bpmn", "bpmn/rounds/industry-base.bpmn",
                "bpmn/rounds/model-voucher.bpmn", "bpmn/rounds/selection.bpmn", "bpmn/parts/application-review.bpmn");
    }

    @Test
    void no_round_is_longer_than_ten_nodes() {
        assertThat(ProcessScenarios.files()).filteredOn(file -> file.startsWith("bpmn/rounds"))
                .allSatisfy(file -> assertThat(line(file)).as(file.toString()).hasSizeLessThanOrEqualTo(10));
    }

    @Test
    void every_round_can_end_before_its_time() {
        assertThat(ProcessScenarios.files()).filteredOn(file -> file.startsWith("bpmn/rounds"))
                .allSatisfy(file -> assertThat(Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(CallActivity.class))
                        .as(file.toString()).extracting(CallActivity::getCalledElement).contains("early-end"));
    }

    private static List<FlowNode> line(Path round) {
        Process process = Bpmn.readModelFromFile(round.toFile()).getModelElementsByType(Process.class).iterator().next();
        return process.getFlowElements().stream().filter(FlowNode.class::isInstance).map(FlowNode.class::cast).toList();
    }

    private static Set<String> nodes() {
        return ProcessScenarios.files().stream().map(file -> Bpmn.readModelFromFile(file.toFile()))
                .flatMap(model -> model.getModelElementsByType(Process.class).stream()
                        .flatMap(process -> ids(process.getId(), model.getModelElementsByType(FlowNode.class))))
                .collect(Collectors.toSet());
    }

    private static Stream<String> ids(String process, Collection<FlowNode> nodes) {
        return nodes.stream().map(node -> process + "/" + node.getId());
    }
}
