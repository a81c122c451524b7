package org.themewright.ui.diagram.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.diagram.internal.messages", Messages.class); //$NON-NLS-1$
	}

	public static String action_addExisting;
	public static String action_addExisting_tip;
	public static String action_copy;
	public static String action_copyPicture;
	public static String action_cut;
	public static String action_duplicate;
	public static String action_export;
	public static String action_find;
	public static String action_grid;
	public static String action_new;
	public static String action_paste;
	public static String action_relate_tip;
	public static String action_relateWith;
	public static String action_remove;
	public static String action_remove_tip;
	public static String action_rename;
	public static String action_rename_tip;
	public static String action_snapToShapes;
	public static String action_straighten;
	public static String action_toBack;
	public static String action_toFront;
	public static String addExisting_message;
	public static String addExisting_title;
	public static String align_bottom;
	public static String align_center;
	public static String align_left;
	public static String align_middle;
	public static String align_right;
	public static String align_top;
	public static String command_add;
	public static String command_addNamed;
	public static String command_bend;
	public static String command_connect;
	public static String command_cut;
	public static String command_move;
	public static String command_reconnect;
	public static String command_remove;
	public static String command_resize;
	public static String command_sameSize;
	public static String copyPicture_job;
	public static String distribute_across;
	public static String distribute_down;
	public static String editor_wrongInput;
	public static String empty_hint;
	public static String empty_title;
	public static String export_job;
	public static String export_png;
	public static String export_svg;
	public static String export_title;
	public static String find_close;
	public static String find_count;
	public static String find_message;
	public static String find_next;
	public static String find_none;
	public static String find_previous;
	public static String go_down;
	public static String go_left;
	public static String go_right;
	public static String go_up;
	public static String layout_job;
	public static String menu_arrange;
	public static String menu_layout;
	public static String menu_new;
	public static String menu_relate;
	public static String menu_retype;
	public static String palette_code;
	public static String palette_code_tip;
	public static String palette_frame;
	public static String palette_frame_tip;
	public static String palette_nodes;
	public static String palette_relation_tip;
	public static String palette_relations;
	public static String palette_select;
	public static String palette_select_tip;
	public static String palette_text;
	public static String palette_text_tip;
	public static String palette_theme;
	public static String palette_theme_tip;
	public static String relate_filter;
	public static String relate_from;
	public static String relate_title;
	public static String relate_type;
	public static String same_height;
	public static String same_size;
	public static String same_width;
	public static String toolbar_export;
	public static String toolbar_export_tip;
	public static String toolbar_grid;
	public static String toolbar_grid_tip;
	public static String toolbar_layout_tip;
	public static String zoom_combo_tip;
	public static String zoom_fit;
	public static String zoom_fit_tip;
	public static String zoom_in;
	public static String zoom_in_tip;
	public static String zoom_life;
	public static String zoom_out;
	public static String zoom_out_tip;
	public static String zoom_selection;

	private Messages() {
	}
}
