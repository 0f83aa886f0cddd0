package io.luxuan.expert.pool;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** SQL in {@code mapper/expert/ExpertMapper.xml} where it depends on what is asked. Leave is told for a day. */
@Mapper
public interface ExpertMapper {
    void saveAll(@Param("rows") List<ExpertRow> rows);

    void deleteFields(@Param("ids") Collection<String> ids);

    void insertFields(@Param("rows") List<ExpertField> rows);

    void deleteSubfields(@Param("ids") Collection<String> ids);

    void insertSubfields(@Param("rows") List<ExpertSubfield> rows);

    List<ExpertRow> byIds(@Param("ids") Collection<String> ids, @Param("day") LocalDate day);

    List<ExpertRow> byAccounts(@Param("accountIds") Collection<String> accountIds, @Param("day") LocalDate day);

    List<ExpertRow> all(@Param("day") LocalDate day);

    List<ExpertRow> pool(@Param("fields") Collection<String> fields, @Param("day") LocalDate day);

    List<ExpertField> fieldsOf(@Param("ids") Collection<String> ids);

    List<ExpertSubfield> subfieldsOf(@Param("ids") Collection<String> ids);

    List<ExpertRow> search(@Param("filter") PoolFilter filter, @Param("after") String after, @Param("limit") int limit,
            @Param("day") LocalDate day);

    List<String> named(@Param("person") String person, @Param("institution") String institution, @Param("after") String after,
            @Param("limit") int limit);

    @Select("SELECT expert_id, field_code FROM expert_field ORDER BY expert_id, field_code")
    List<ExpertField> allFields();

    @Select("SELECT expert_id, field_code, subfield FROM expert_subfield ORDER BY expert_id, field_code, subfield")
    List<ExpertSubfield> allSubfields();

    @Select("SELECT DISTINCT field_code FROM expert_field WHERE field_code <> 'imported'")
    List<String> heldFields();

    @Select("SELECT id, yearly_cap FROM expert")
    List<Cap> caps();

    @Update("UPDATE expert SET avoided_institutions = #{names} WHERE account_id = #{accountId}")
    int declare(@Param("accountId") String accountId, @Param("names") String names);

    record Cap(String id, int yearlyCap) {}
}
