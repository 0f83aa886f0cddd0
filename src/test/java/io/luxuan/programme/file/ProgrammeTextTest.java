package io.luxuan.programme.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgrammeTextTest {
    @Test
    void line_ends_do_not_make_another_version() {
        String unix = Texts.catalogue("contest.yml");
        assertThat(new ProgrammeText("a", unix.replace("\n", "\r\n")).sha256()).isEqualTo(new ProgrammeText("b", unix).sha256());
    }
}
