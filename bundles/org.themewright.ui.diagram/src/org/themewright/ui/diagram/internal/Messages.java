package org.themewright.ui.diagram.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.diagram.internal.messages", Messages.class); //$NON-NLS-1$
	}

	public static String action_addExisting;
	public static String action_addExisting_tip;
	public static String action_relate_tip;
	public static String action_remove;
	public static String action_remove_tip;
	public static String action_rename;
	public static String action_rename_tip;
	public static String action_straighten;
	public static String addExisting_message;
	public static String addExisting_title;
	public static String align_bottom;
	public static String align_center;
	public static String align_left;
	public static String align_middle;
	public static String align_right;
	public static String align_top;
	public static String command_bend;
	public static String command_connect;
	public static String command_move;
	public static String command_reconnect;
	public static String command_remove;
	public static String command_resize;
	public static String distribute_across;
	public static String distribute_down;
	public static String editor_wrongInput;
	public static String export_job;
	public static String export_png;
	public static String export_svg;
	public static String export_title;
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
	public static String toolbar_export;
	public static String toolbar_export_tip;
	public static String toolbar_grid;
	public static String toolbar_grid_tip;
	public static String toolbar_layout_tip;
	public static String zoom_combo_tip;
	public static String zoom_fit_tip;
	public static String zoom_in_tip;
	public static String zoom_out_tip;

	private Messages() {
	}
}
