package io.luxuan.owner.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.luxuan.owner.Departments;
import io.luxuan.owner.RoundLeads;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.actor.WhoIsWho;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ColleaguesTest {
    private final WhoIsWho people = mock(WhoIsWho.class);
    private final RoundLeads leads = mock(RoundLeads.class);
    private final Colleagues colleagues = new Colleagues(people, leads, mock(Departments.class));
    private final Map<String, String> managers = new LinkedHashMap<>();

    /** Only so many of all managers are listed where anybody may take over; a department's own are never left out. */
    @Test
    void a_departments_colleague_is_found_among_any_number_of_managers() {
        for (int one = 1; one <= 2_000; one++) {
            managers.put("m" + one, "管理员" + one);
        }
        when(people.withRole(any(), anyInt())).thenAnswer(call -> first(call.getArgument(0), call.getArgument(1)));
        when(people.withRole(any(), anyCollection())).thenAnswer(call -> among(call.getArgument(0), call.getArgument(1)));
        when(leads.members("round")).thenReturn(Set.of("m1999"));
        assertThat(colleagues.inRound("round")).containsExactly(Map.entry("m1999", "管理员1999"));
        assertThat(colleagues.inRound("of nobody")).hasSizeLessThan(2_000).containsKey("m1");
    }

    private Map<String, String> first(Role role, int most) {
        Map<String, String> first = new LinkedHashMap<>();
        managers.entrySet().stream().filter(one -> role == Role.MANAGER).limit(most).forEach(one -> first.put(one.getKey(), one.getValue()));
        return first;
    }

    private Map<String, String> among(Role role, Collection<String> ids) {
        Map<String, String> among = first(role, managers.size());
        among.keySet().retainAll(ids);
        return among;
    }
}
