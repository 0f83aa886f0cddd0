package io.luxuan.bench.claims;

import io.luxuan.programme.file.ProgrammeFiles;
import io.luxuan.programme.file.ProgrammeText;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.spreadsheet.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A claim programme whose form is one table of stations, as 49号 pays them: at most 0.5 万元 each. */
final class StationProgramme {
    static final String ID = "B25a";
    static final int ROWS = 10;
    private static final String TEXT = """
            id: B25a
            version: 1
            format: 2
            name: 基站建设补助
            process: claims
            policy:
              document: 鲁政办字〔2025〕49号
              article: 第四部分第（二十五）条
              text: 对新建基站给予补助。（牵头单位：省工业和信息化厅）
              validUntil: "2099-12-31"
            leads: [省工业和信息化厅]
            summary: 每个基站最高0.5万元，经核验、公示后拨付。
            funding: {type: CAPPED, cap: 5}
            eligibility: {organisationKinds: [], conditions: [基站位于山东省行政区域内]}
            form:
              roles: {title: title, amount: amount}
              sections:
                - key: stations
                  title: 一、基站
                  questions:
                    - {key: title, label: 申请事项, type: TEXT, required: true, limit: 60}
                    - key: list
                      label: 基站明细
                      type: TABLE
                      required: true
                      rows: {least: 1, most: 50}
                      columns:
                        - {key: code, label: 站址编码, type: TEXT, required: true, limit: 40}
                        - {key: traffic, label: 日均流量（GB）, type: MONEY, required: true, least: 0}
                    - {key: amount, label: 申请金额（万元）, type: MONEY, required: true, limit: 5}
            formality: {correctionDays: 5, items: [{key: form, text: 申请书填写完整}]}
            stages: [网上申请, 形式审查, 两人核验, 分批公示, 资金拨付]
            publicity: {workingDays: 5, firstDayCounts: true}
            claim: {verifiers: 2, once: false}
            """;

    private StationProgramme() {}

    static void takeIn(ProgrammeFiles files) {
        List<?> faulty = Actors.as(Person.SYSTEM, () -> files.takeIn(List.of(new ProgrammeText(ID + "/v1.yml", TEXT))));
        if (!faulty.isEmpty()) {
            throw new IllegalStateException(faulty.toString());
        }
    }

    /** A workbook of these claims. @param from the first; @param to after the last */
    static byte[] workbook(int from, int to) {
        try (SheetWriter writer = new SheetWriter(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writer.sheet("申报", List.of("申报编号", "申请事项", "申请金额（万元）", "基站位于山东省行政区域内"), List.of());
            for (int claim = from; claim < to; claim++) {
                writer.row(List.of(String.valueOf(claim), "第" + claim + "号基站建设补助", "5", "是"));
            }
            writer.sheet("基站明细", List.of("申报编号", "站址编码", "日均流量（GB）"), List.of());
            for (int claim = from; claim < to; claim++) {
                for (int row = 0; row < ROWS; row++) {
                    writer.row(List.of(String.valueOf(claim), "SD-" + claim + "-" + row, String.valueOf(30 + row)));
                }
            }
            writer.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param claim from 0; its stations are its own */
    static Map<String, String> answers(int claim) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("title", "第" + claim + "号基站建设补助");
        answers.put("amount", "5");
        answers.put("condition-1", "yes");
        answers.put("list", IntStream.range(0, ROWS).mapToObj(row -> "{\"code\":\"SD-" + claim + "-" + row
                + "\",\"traffic\":\"" + (30 + row) + "\"}").collect(Collectors.joining(",", "[", "]")));
        return answers;
    }
}
