package io.luxuan.programme.form;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keys of the questions whose answers the platform itself reads: lists show and search them, rules decide by them.
 *
 * @param title     项目名称
 * @param field     a CHOICE without options: its values are the codes of the programme's dictionary; null without one
 * @param leader    项目负责人; null where nobody is asked for
 * @param keywords  separated by {@code ；}, {@code ;} or {@code ，}; null where no experts are sought
 * @param amount    申请财政资金, 万元; null where nobody asks for a sum
 * @param challenge 揭榜的任务: a CHOICE without options; each round publishes its list of challenges (榜单); null where there is none
 */
public record Roles(String title, String field, String leader, String keywords, String amount, String challenge) {
    public Roles(String title, String field, String leader, String keywords, String amount) {
        this(title, field, leader, keywords, amount, null);
    }

    public Set<String> keys() {
        return Stream.of(title, field, leader, keywords, amount, challenge).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
