package io.luxuan.application.store;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
public interface AnswerMapper {
    void insertAll(@Param("rows") List<AnswerRow> rows);

    /** In mapper/application/AnswerMapper.xml. */
    List<AnswerRow> ofMany(@Param("ids") Collection<String> applicationIds, @Param("questions") Collection<String> questions);

    @Select("SELECT * FROM application_answer WHERE application_id = #{id}")
    List<AnswerRow> of(@Param("id") String applicationId);

    /** In mapper/application/AnswerMapper.xml: new answers are inserted, others replaced. */
    void put(@Param("rows") List<AnswerRow> rows);
}
