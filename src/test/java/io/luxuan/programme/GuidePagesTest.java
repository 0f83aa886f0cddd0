package io.luxuan.programme;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.support.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
class GuidePagesTest {
    @Autowired MockMvc mvc;

    @Test
    void the_guide_lists_the_four_selections_to_everybody() throws Exception {
        mvc.perform(get("/programmes")).andExpect(status().isOk())
                .andExpect(content().string(containsString("人工智能基础研究项目")))
                .andExpect(content().string(containsString("不少于 150 项")))
                .andExpect(content().string(containsString("10 项左右")))
                .andExpect(content().string(containsString("3 至 5 项")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "P1 | 每年布局150项以上基础研究项目 | 第 18 个月进行中期检查",
        "P12 | 每年按标准遴选10个左右标杆应用场景 | 网络评审 × 60% + 答辩 × 40%",
        "P7 | 按照“一行业一模型”原则 | 核验通过后拨付资金",
        "P8 | 人工智能语料库“聚智凝源”工程 | 首期拨付比例（%）",
        "P11 | 按照“一领域一基地”的原则 | 获批国家级的最高 1000 万元"})
    void a_guide_quotes_the_policy_and_declares_how_it_is_scored(String id, String policy, String rule) throws Exception {
        mvc.perform(get("/programmes/" + id)).andExpect(status().isOk())
                .andExpect(content().string(containsString(policy)))
                .andExpect(content().string(containsString(rule)))
                .andExpect(content().string(containsString("评分方法的声明")))
                .andExpect(content().string(containsString("会商决定，并写明理由")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @ParameterizedTest
    @CsvSource({"P7, Q2, 大模型", "P8, Q3, 语料", "P17a, Q6, 具身智能", "P17b, Q6, 具身智能", "P5b, Q8, 软件", "P15, Q10, 名品、名景", "P21a, Q11, 加速园"})
    void what_qingdao_lets_the_province_pay_is_a_view_of_its_programme_and_no_second_one(String id, String article, String name) throws Exception {
        mvc.perform(get("/programmes/" + id)).andExpect(status().isOk())
                .andExpect(content().string(containsString("青岛市的单位申报本项：该市“" + name + "”条款")))
                .andExpect(content().string(containsString("不重复发放")));
        mvc.perform(get("/programmes/" + article)).andExpect(status().isNotFound());
    }

    @Test
    void a_guide_that_does_not_exist_is_not_found() throws Exception {
        mvc.perform(get("/programmes/P99")).andExpect(status().isNotFound());
    }
}
