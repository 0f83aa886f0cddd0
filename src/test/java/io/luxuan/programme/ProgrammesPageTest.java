package io.luxuan.programme;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.programme.file.FaultyFile;
import io.luxuan.programme.file.ProgrammeFiles;
import io.luxuan.programme.file.ProgrammeText;
import io.luxuan.programme.file.Texts;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ServiceTest
class ProgrammesPageTest {
    @Autowired MockMvc mvc;
    @Autowired ProgrammeFiles files;

    @AfterEach
    void mended() {
        found(List.of());
    }

    @Test
    void the_files_of_the_platform_are_without_fault() throws Exception {
        page("/manager/programmes").andExpect(content().string(allOf(
                containsString("人工智能基础研究项目"), containsString("兑付类政策申报"), containsString("不再发起轮次"),
                not(containsString("文件有问题")), not(containsString("??")))));
        page("/manager").andExpect(content().string(not(containsString("个项目类别文件有问题"))));
    }

    @Test
    void a_faulty_file_is_listed_with_its_line_and_stands_on_the_desk() throws Exception {
        ProgrammeText wrong = new ProgrammeText("X8/v1.yml", Texts.catalogue("contest.yml").replace("size: 5", "size: 4"));
        found(Actors.as(Person.SYSTEM, () -> files.takeIn(List.of(wrong))));
        page("/manager/programmes").andExpect(content().string(allOf(
                containsString("X8/v1.yml"), containsString(">40<"), containsString("“panel.size”应为奇数。"))));
        page("/manager").andExpect(content().string(containsString("1 个项目类别文件有问题，没有启用")));
    }

    private void found(List<FaultyFile> faulty) {
        ProgrammeFiles target = AopTestUtils.getTargetObject(files);
        ReflectionTestUtils.setField(target, "faulty", faulty);
    }

    private ResultActions page(String address) throws Exception {
        Person person = new Person("m", "m", "某人", Role.MANAGER, null);
        return mvc.perform(get(address).with(authentication(UsernamePasswordAuthenticationToken.authenticated(person, null,
                List.of(new SimpleGrantedAuthority("ROLE_MANAGER")))))).andExpect(status().isOk());
    }
}
