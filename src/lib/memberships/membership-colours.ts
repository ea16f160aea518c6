import 'virtual:membership-colours.css';
