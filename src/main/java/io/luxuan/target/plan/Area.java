package io.luxuan.target.plan;

import java.util.List;

/**
 * One of the fields of a plan.
 *
 * @param code        as programmes name it among their fields
 * @param leads       牵头部门; empty where the plan names none
 * @param responsible 责任单位
 */
public record Area(String code, String name, String group, List<String> leads, List<String> responsible, List<Target> targets) {
    public Area {
        leads = leads == null ? List.of() : List.copyOf(leads);
        responsible = responsible == null ? List.of() : List.copyOf(responsible);
        targets = targets == null ? List.of() : List.copyOf(targets);
    }
}
