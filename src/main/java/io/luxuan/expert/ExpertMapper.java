package io.luxuan.expert;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** SQL in {@code mapper/expert/ExpertMapper.xml} where it depends on what is asked. */
@Mapper
interface ExpertMapper {
    void saveAll(@Param("rows") List<ExpertRow> rows);

    void deleteFields(@Param("ids") Collection<String> ids);

    void insertFields(@Param("rows") List<ExpertField> rows);

    List<ExpertRow> byIds(@Param("ids") Collection<String> ids);

    List<ExpertRow> byAccounts(@Param("accountIds") Collection<String> accountIds);

    List<ExpertRow> pool(@Param("fields") Collection<String> fields);

    List<ExpertField> fieldsOf(@Param("ids") Collection<String> ids);

    List<ExpertRow> search(@Param("filter") PoolFilter filter, @Param("after") String after, @Param("limit") int limit);

    @Select("SELECT expert_id, field_code FROM expert_field ORDER BY expert_id, field_code")
    List<ExpertField> allFields();

    @Select("SELECT * FROM expert ORDER BY id")
    List<ExpertRow> all();

    @Update("UPDATE expert SET avoided_institutions = #{names}, keywords = #{keywords} WHERE account_id = #{accountId}")
    int declare(@Param("accountId") String accountId, @Param("keywords") String keywords, @Param("names") String names);

    @Update("UPDATE expert SET on_leave = #{onLeave} WHERE id = #{id} AND on_leave <> #{onLeave}")
    int leave(@Param("id") String id, @Param("onLeave") boolean onLeave);
}
